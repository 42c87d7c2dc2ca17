package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * The names of the members of a type, prepared for comparison with the bytes of a text: a known name never
 * becomes a {@code String}.
 */
@NullMarked
public final class JsonNames {

    /** No names: every name is unknown. */
    public static final JsonNames NONE = of();

    private final String[] names;
    private final byte[][] encoded;
    private final Map<String, Integer> indexes;
    private final BitSet required;

    /** A hash table with open addressing of indexes plus one; 0 is a free slot. At least half of the slots are free. */
    private final int[] slots;

    private JsonNames(JsonNames names, BitSet required) {
        this.names = names.names;
        this.encoded = names.encoded;
        this.indexes = names.indexes;
        this.slots = names.slots;
        this.required = required;
    }

    private JsonNames(String[] names) {
        this.names = names;
        this.required = new BitSet();
        this.encoded = new byte[names.length][];
        this.indexes = new HashMap<>(names.length * 2);
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, names.length)) * 4)];
        for (int i = 0; i < names.length; i++) {
            encoded[i] = Utf8.requireText(names[i]).getBytes(StandardCharsets.UTF_8);
            if (indexes.put(names[i], i) != null) {
                throw new IllegalArgumentException("duplicate name: " + JsonExcerpt.quote(names[i]));
            }
            int slot = firstSlot(encoded[i], 0, encoded[i].length);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = i + 1;
        }
    }

    /**
     * The names of one type.
     *
     * @param names the names; each is later known by its index
     * @return the names
     * @throws IllegalArgumentException if two names are equal, or if one has an unpaired surrogate
     */
    public static JsonNames of(String... names) {
        return new JsonNames(names.clone());
    }

    /**
     * Says which of the names an object must have.
     *
     * @param indexes the indexes of these names
     * @return the same names
     */
    public JsonNames requiring(int... indexes) {
        BitSet set = new BitSet();
        for (int index : indexes) {
            set.set(index);
        }
        return new JsonNames(this, set);
    }

    boolean isRequired(int index) {
        return required.get(index);
    }

    /**
     * The number of names.
     *
     * @return the number
     */
    public int size() {
        return names.length;
    }

    /**
     * A name.
     *
     * @param index its index
     * @return the name
     * @throws IndexOutOfBoundsException if there is none
     */
    public String name(int index) {
        return names[index];
    }

    /**
     * Makes sure that a name is none of these.
     *
     * @param <K> the type of the name
     * @param name the name, by its text
     * @return the same name
     * @throws IllegalArgumentException if it is one of these
     */
    public <K> K requireUndeclared(K name) {
        String text = name.toString();
        if (match(text) >= 0) {
            throw new IllegalArgumentException(
                    "the schema describes " + JsonExcerpt.quote(text) + "; use the method of that property");
        }
        return name;
    }

    /**
     * Makes sure that no member of an object has one of these names.
     *
     * @param object the object
     * @return the same object
     * @throws IllegalArgumentException if the name of a member is one of these
     */
    public JsonObject requireUndeclared(JsonObject object) {
        object.names().forEach(this::requireUndeclared);
        return object;
    }

    /**
     * Makes sure that a name is allowed.
     *
     * @param <K> the type of the name
     * @param name the name, by its text
     * @param isMeant whether it is allowed
     * @return the same name
     * @throws IllegalArgumentException if it is not
     */
    public static <K> K require(K name, boolean isMeant) {
        if (!isMeant) {
            throw new IllegalArgumentException(
                    "the patterns of the schema do not allow the name " + JsonExcerpt.quote(name.toString()) + " here");
        }
        return name;
    }

    /** The index of the name that these bytes are, or -1. */
    int match(byte[] in, int start, int end) {
        for (int slot = firstSlot(in, start, end); slots[slot] != 0; slot = next(slot)) {
            byte[] name = encoded[slots[slot] - 1];
            if (Arrays.equals(name, 0, name.length, in, start, end)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** The index of a name, or -1. */
    int match(String name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    /** The length and three bytes are enough: the names come from schemas, not from untrusted input. */
    private int firstSlot(byte[] in, int start, int end) {
        int hash = end - start;
        if (hash > 0) {
            hash = hash * 31 + in[start];
            hash = hash * 31 + in[start + end >>> 1];
            hash = hash * 31 + in[end - 1];
        }
        return (hash ^ hash >>> 7) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }
}
