package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type such as one that is generated, but written by hand and as small as it can be. */
record Person(
        String name,
        @Nullable Long age,
        List<String> tags,
        @Nullable Address address,
        JsonObject unknown) {

    static Person named(String name) {
        return new Person(name, null, List.of(), null, JsonObject.EMPTY);
    }

    /** A nested type. */
    record Address(String city) {}
}
