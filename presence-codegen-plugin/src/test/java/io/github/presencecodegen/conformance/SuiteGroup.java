package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonLimits;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A schema and the documents that it is put to.
 *
 * @param file the name of the file that holds the group
 * @param description what the group is about
 * @param schema the schema; its numbers are as the file writes them
 * @param cases the documents
 */
record SuiteGroup(String file, String description, JsonValue schema, List<SuiteCase> cases) {

    /** The groups of a file of the suite. */
    static List<SuiteGroup> in(Path file) {
        try {
            JsonArray groups = (JsonArray) JsonValue.parse(Files.readAllBytes(file), JsonLimits.UNLIMITED);
            return groups.values().stream()
                    .map(group -> of(file.getFileName().toString(), (JsonObject) group))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SuiteGroup of(String file, JsonObject json) {
        JsonArray cases = (JsonArray) Objects.requireNonNull(json.get("tests"));
        return new SuiteGroup(
                file,
                ((JsonString) Objects.requireNonNull(json.get("description"))).value(),
                Objects.requireNonNull(json.get("schema")),
                cases.values().stream()
                        .map(one -> SuiteCase.of((JsonObject) one))
                        .toList());
    }

    String describe(SuiteCase one) {
        return file + " / " + description + " / " + one.description();
    }
}
