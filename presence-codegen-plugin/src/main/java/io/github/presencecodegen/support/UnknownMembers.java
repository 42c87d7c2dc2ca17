package io.github.presencecodegen.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a value has that its schema does not describe: what is left when the part that is described is taken away. */
@NullMarked
final class UnknownMembers {

    private final List<DescribedWriter.Aside> aside = new ArrayList<>();

    private UnknownMembers() {}

    /** The pointers to these members of a JSON value, which was read as a typed one. */
    static <T> List<String> pointers(JsonValue json, T value, ValueWriter<T> writer) {
        UnknownMembers members = new UnknownMembers();
        DescribedWriter described = new DescribedWriter(members.aside);
        writer.write(described, value);
        return members.pointers(json, tree(described));
    }

    private List<String> pointers(JsonValue json, JsonValue described) {
        List<String> pointers = new ArrayList<>();
        Deque<JsonValue> around = new ArrayDeque<>(List.of(described));
        JsonPlace place = JsonPlace.root(json).next();
        while (place != null) {
            while (around.size() > place.depth()) {
                around.pop();
            }
            JsonValue part = place.sameIn(around.element());
            if (part == null) {
                pointers.add(place.pointer());
            } else if (part.kind() != place.value().kind()) {
                part = typed((JsonNumber) part);
            }
            if (part == null) {
                place = place.nextOutside();
            } else {
                around.push(part);
                place = place.next();
            }
        }
        return Collections.unmodifiableList(pointers);
    }

    /** What is described of a value that was put aside; null if all of it is. */
    private @Nullable JsonValue typed(JsonNumber index) {
        DescribedWriter.Aside value = aside.get(index.intValue());
        DescribedWriter described = new DescribedWriter(aside);
        return value.type().write(described, value.value()) ? tree(described) : null;
    }

    private static JsonValue tree(JsonWriter written) {
        return JsonValue.parse(written.toByteArray(), JsonLimits.UNLIMITED);
    }
}
