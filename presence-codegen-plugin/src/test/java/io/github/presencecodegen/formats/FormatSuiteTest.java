package io.github.presencecodegen.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.OutsideData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The predicates on every string of the JSON Schema Test Suite that has a format. */
class FormatSuiteTest {

    private static final String PROPERTY = "json.schema.test.suite.dir";

    private static final Set<String> BEFORE_DRAFT_7 = Set.of("draft4", "draft6");

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void agreeWithTheSuite() throws IOException {
        Optional<Path> folder = OutsideData.folder(PROPERTY);
        assumeTrue(folder.isPresent(), "set -D" + PROPERTY + " to the folder that holds tests and remotes");
        try (Stream<Path> files = Files.walk(folder.get().resolve("tests"))) {
            for (Path file : files.filter(FormatSuiteTest::isOfFormats).sorted().toList()) {
                readGroups(file);
            }
        }
        System.out.println("Formats of the JSON Schema Test Suite: " + counts);
        assertThat(wrong).isEmpty();
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(300);
    }

    private static boolean isOfFormats(Path file) {
        // What draft 3 calls a format is another one in later drafts.
        return file.toString().endsWith(".json")
                && Objects.requireNonNull(file.getParent()).endsWith("optional/format")
                && !file.toString().contains("draft3");
    }

    private void readGroups(Path file) throws IOException {
        String draft = file.getName(file.getNameCount() - 4).toString();
        for (JsonValue group : (JsonArray) JsonValue.parse(Files.readAllBytes(file))) {
            JsonValue schema = member(group, "schema");
            String format = schema instanceof JsonObject object && object.get("format") instanceof JsonString name
                    ? name.value()
                    : "";
            Optional<FormatPredicate> check =
                    KnownFormat.named(format).flatMap(known -> known.predicate(BEFORE_DRAFT_7.contains(draft)));
            if (check.isPresent()) {
                readCases(draft + " " + format, (JsonArray) member(group, "tests"), check.get());
            }
        }
    }

    private void readCases(String title, JsonArray cases, FormatPredicate check) {
        for (JsonValue test : cases) {
            if (member(test, "data") instanceof JsonString data) {
                counts.merge(title, 1, Integer::sum);
                boolean expected = ((JsonBoolean) member(test, "valid")).value();
                if (FormatPredicates.call(check, data.value()) != expected) {
                    wrong.add(title + ": " + ((JsonString) member(test, "description")).value());
                }
            }
        }
    }

    private static JsonValue member(JsonValue object, String name) {
        return Objects.requireNonNull(((JsonObject) object).get(name), name);
    }
}
