package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The members of an object that is being built, in insertion order. */
@NullMarked
final class JsonMembers {

    private static final int FIRST_CAPACITY = 4;

    /** Up to this many names a look through them is as fast as a map, which costs memory. */
    private static final int WITHOUT_INDEX = 8;

    private String[] names;
    private JsonValue[] values;
    private int size;
    private @Nullable Map<String, Integer> index;
    private boolean indexIsShared;

    /** All members, once one was removed: in the arrays, each removal would move those behind it. */
    private @Nullable Map<String, JsonValue> map;

    /** Begins with the members of an object, whose names and index are shared. */
    JsonMembers(String[] names, JsonValue[] values, @Nullable Map<String, Integer> index) {
        this.names = names;
        this.values = values.clone();
        this.size = names.length;
        this.index = index;
        this.indexIsShared = true;
    }

    static int find(String name, String[] names, int size, @Nullable Map<String, Integer> index) {
        if (index != null) {
            Integer position = index.get(name);
            return position == null ? -1 : position;
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String name) {
        return map == null ? find(name, names, size, index) >= 0 : map.containsKey(name);
    }

    /** Puts a member last, or replaces the value of the member of that name where it is. */
    void put(String name, JsonValue value) {
        if (map != null) {
            map.put(Utf8.requireText(name), value);
            return;
        }
        int position = find(name, names, size, index);
        if (position < 0) {
            add(Utf8.requireText(name), value);
        } else {
            values[position] = value;
        }
    }

    /** Adds a member with a name that is known to be new and to have no lone surrogate. */
    void add(String name, JsonValue value) {
        if (map != null) {
            map.put(name, value);
            return;
        }
        if (size == names.length) {
            int capacity = Math.max(FIRST_CAPACITY, size + (size >> 1));
            names = Arrays.copyOf(names, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (size > WITHOUT_INDEX) {
            addToIndex();
        }
    }

    void remove(String name) {
        if (!has(name)) {
            return;
        }
        if (map == null) {
            map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(names[i], values[i]);
            }
        }
        map.remove(name);
    }

    JsonObject build() {
        if (map != null) {
            return of(map).build();
        }
        if (size == 0) {
            return JsonObject.EMPTY;
        }
        indexIsShared = true;
        return new JsonObject(Arrays.copyOf(names, size), Arrays.copyOf(values, size), index);
    }

    private static JsonMembers of(Map<String, JsonValue> map) {
        JsonMembers members = new JsonMembers(new String[0], new JsonValue[0], null);
        map.forEach(members::add);
        return members;
    }

    private void addToIndex() {
        Map<String, Integer> positions = index;
        if (positions == null || indexIsShared) {
            positions = positions == null ? new HashMap<>() : new HashMap<>(positions);
            for (int i = positions.size(); i < size; i++) {
                positions.put(names[i], i);
            }
            index = positions;
            indexIsShared = false;
        }
        positions.put(names[size - 1], size - 1);
    }
}
