package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import io.github.presencecodegen.testing.ValidatorCalls;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What generated validators report, for every keyword. {@code src/test/resources/violations.txt} has each schema, behind
 * its dialect unless that is 2020-12, its documents, and below each document the violations in their order: pointer, place
 * of the keyword, message, params.
 * {@code -Dgolden.update=true} writes the violations anew.
 */
class ViolationTableTest {

    private static final Path TABLE = Path.of("src/test/resources/violations.txt");

    private static final String VIOLATION = "    ";

    private static final Pattern SCHEMA = Pattern.compile("(?:([a-z0-9-]+): )?(.*)");

    @TempDir
    private Path folder;

    @Test
    void everyKeywordSaysWhatIsWrong() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        Map<String, ValidatorCalls> validators = validators(lines);
        List<String> actual = new ArrayList<>();
        ValidatorCalls validator = null;
        for (String line : lines) {
            if (line.startsWith("=== ")) {
                validator = validators.get(line.substring(4));
            }
            if (!line.startsWith(VIOLATION)) {
                actual.add(line);
            }
            if (line.startsWith("- ")) {
                byte[] json = line.substring(2).getBytes(StandardCharsets.UTF_8);
                validator.validate(json).forEach(violation -> actual.add(VIOLATION + shown(violation)));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(TABLE, actual);
        }
        assertThat(actual).containsExactlyElementsOf(lines);
        assertThat(lines.toString()).doesNotContain("$codec");
    }

    private Map<String, ValidatorCalls> validators(List<String> lines) {
        SchemaBatch batch = new SchemaBatch(folder);
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("=== ")) {
                names.put(line.substring(4), "s" + names.size());
            }
        }
        names.forEach((line, name) -> {
            Matcher schema = SCHEMA.matcher(line);
            assertThat(schema.matches()).isTrue();
            String dialect = Objects.requireNonNullElse(schema.group(1), "2020-12");
            batch.add(name, schema.group(2), new SchemaSettings(dialect, true, true));
        });
        var schemas = batch.compile();
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.broken()).isEmpty();
        Map<String, ValidatorCalls> validators = new LinkedHashMap<>();
        names.forEach((schema, name) -> validators.put(schema, schemas.get(name).calls()));
        return validators;
    }

    private static String shown(Object violation) {
        String location = part(violation, "schemaLocation").toString().replaceFirst("^s\\d+\\.json", "");
        // The keyword is that of a value's format; what asks for a name's is written otherwise.
        assertThat(location.replace("/x-pattern-format", "/format")).endsWith("/" + part(violation, "keyword"));
        return "\"" + part(violation, "pointer") + "\" " + location + ": " + part(violation, "message") + " "
                + part(violation, "params");
    }

    private static Object part(Object violation, String name) {
        try {
            Method accessor = violation.getClass().getMethod(name);
            return accessor.invoke(violation);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
