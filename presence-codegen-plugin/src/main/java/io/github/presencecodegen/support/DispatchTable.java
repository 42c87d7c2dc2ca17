package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type of a union that a value has. The types are asked for when the first value comes, since their classes
 * may be initialised by that of the union.
 *
 * @param <T> the union
 */
@NullMarked
final class DispatchTable<T> {

    private final String tag;
    private final List<String> further;
    private final Consumer<DispatchMembers<T>> filling;
    private volatile @Nullable DispatchMembers<T> members;

    /** The tags are JSON Pointers. */
    DispatchTable(String tag, List<String> further, Consumer<DispatchMembers<T>> filling) {
        this.tag = tag;
        this.further = List.copyOf(further);
        this.filling = filling;
    }

    /** The first tag of a value; null if it has none, or one that is no string. */
    @Nullable
    String tag(JsonValue value) {
        return text(value, tag);
    }

    /** The type of a value whose first tag is known; null if there is none. */
    @Nullable
    JsonCodec<? extends T> member(String first, JsonValue value) {
        List<@Nullable String> values = new ArrayList<>(further.size());
        further.forEach(pointer -> values.add(text(value, pointer)));
        return members().find(first, values);
    }

    /** The codecs of all types. */
    Stream<JsonCodec<? extends T>> codecs() {
        return members().codecs();
    }

    private DispatchMembers<T> members() {
        DispatchMembers<T> known = members;
        if (known == null) {
            known = new DispatchMembers<>();
            filling.accept(known);
            members = known;
        }
        return known;
    }

    private static @Nullable String text(JsonValue value, String pointer) {
        return JsonPointer.find(value, pointer) instanceof JsonString found ? found.value() : null;
    }

    /** Whether a value is known and valid, or not known. */
    boolean accepts(JsonValue value) {
        String first = value instanceof JsonObject ? tag(value) : null;
        if (first == null) {
            return false;
        }
        JsonCodec<? extends T> member = member(first, value);
        return member == null || member.accepts(value);
    }

    void collect(ViolationCollector at) {
        at.type("", "object");
        String first = tag(at.value());
        JsonCodec<? extends T> member = first == null ? null : member(first, at.value());
        if (member != null) {
            member.collect(at);
        }
    }

    /** What is wrong with a value that is not accepted. */
    List<Violation> violations(JsonChecks checks, JsonValue value, JsonLimits limits) {
        if (!(value instanceof JsonObject) || tag(value) != null) {
            return ViolationCollector.collect(checks, value, limits);
        }
        String message = JsonPointer.find(value, tag) == null
                ? "no tag says of which type this value is"
                : "the tag that says of which type this value is, must be a string";
        return List.of(new Violation(tag, "$tag", "", message, Map.of()));
    }
}
