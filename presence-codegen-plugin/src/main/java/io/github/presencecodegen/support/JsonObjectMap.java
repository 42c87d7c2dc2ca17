package io.github.presencecodegen.support;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An object seen as a map. */
@NullMarked
final class JsonObjectMap extends AbstractMap<String, JsonValue> {

    private final JsonObject object;

    JsonObjectMap(JsonObject object) {
        this.object = object;
    }

    @Override
    public @Nullable JsonValue get(@Nullable Object name) {
        return name instanceof String ? object.get((String) name) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String && object.has((String) name);
    }

    @Override
    public Set<Map.Entry<String, JsonValue>> entrySet() {
        return new Members();
    }

    private final class Members extends AbstractSet<Map.Entry<String, JsonValue>> {

        @Override
        public int size() {
            return object.size();
        }

        @Override
        public Iterator<Map.Entry<String, JsonValue>> iterator() {
            return new MemberIterator();
        }
    }

    /** It has a name of its own, since an anonymous class cannot be marked as generated. */
    private final class MemberIterator implements Iterator<Map.Entry<String, JsonValue>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < object.size();
        }

        @Override
        public Map.Entry<String, JsonValue> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int position = next++;
            return Map.entry(object.nameAt(position), object.valueAt(position));
        }
    }
}
