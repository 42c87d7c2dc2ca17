package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
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

    private final JsonNameWords words;

    /** Each name as it stands between two members: after a comma, in quotes, with a colon. */
    private final byte[][] written;

    private JsonNames(JsonNames names, BitSet required) {
        this.names = names.names;
        this.encoded = names.encoded;
        this.indexes = names.indexes;
        this.words = names.words;
        this.written = names.written;
        this.required = required;
    }

    private JsonNames(String[] names) {
        this.names = names;
        this.required = new BitSet();
        this.encoded = new byte[names.length][];
        this.written = new byte[names.length][];
        this.indexes = new HashMap<>(names.length * 2);
        for (int i = 0; i < names.length; i++) {
            encoded[i] = Utf8.requireText(names[i]).getBytes(StandardCharsets.UTF_8);
            written[i] = JsonBytes.betweenMembers(names[i]);
            if (indexes.put(names[i], i) != null) {
                throw new IllegalArgumentException("duplicate name: " + JsonExcerpt.quote(names[i]));
            }
        }
        this.words = new JsonNameWords(encoded);
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

    byte[] written(int index) {
        return written[index];
    }

    int encodedLength(int index) {
        return encoded[index].length;
    }

    /** The index of the name that is found here with a quote behind it; -1 if there is none, or it takes longer to know. */
    int matchQuoted(byte[] in, int start, int expected) {
        return words.match(in, start, expected);
    }

    /** The index of a name, or -1. */
    int match(String name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }
}
