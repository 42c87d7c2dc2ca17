package io.github.presencecodegen.generation;

import static io.github.presencecodegen.generation.LargeSchemas.many;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of 10 MB with 20,000 schemas, whose time is printed beside that of a tenth of it. */
@Tag("full")
class LargeFileTest {

    private static final String DESCRIPTION =
            "\"description\": \"" + "Some words about what this is, and what it is good for. ".repeat(9) + "\"";

    @TempDir
    private Path temp;

    @Test
    void takesTimeByItsSize() throws IOException {
        double small = seconds(2_000);
        double large = seconds(20_000);
        System.out.printf("2,000 schemas: %.1f s, 20,000 schemas: %.1f s%n", small, large);
    }

    private double seconds(int schemas) throws IOException {
        Path root = new SpecFolder(temp.resolve("spec" + schemas))
                .file("m.a.json", file(schemas / 5))
                .root();
        assertThat(Files.size(root.resolve("m.a.json"))).isGreaterThan(500L * schemas / 10 * 9);
        Diagnostics diagnostics = new Diagnostics();
        long start = System.nanoTime();
        int characters = new SpecCompiler(Requests.of(root, "m.*.json"), diagnostics)
                .compile().files().stream()
                        .map(GeneratedFile::text)
                        .mapToInt(String::length)
                        .sum();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(characters).isGreaterThan(1_000 * schemas);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String file(int definitions) {
        return "{\"type\": \"object\", \"properties\": {"
                + many(Math.min(definitions, 1_000), i -> "\"p" + i + "\": {\"$ref\": \"#/$defs/Definition" + i + "\"}")
                + "}, \"$defs\": {" + many(definitions, i -> definition(i, definitions)) + "}}";
    }

    private static String definition(int i, int definitions) {
        String kind = i % 2 == 0 ? "\"enum\": [\"a" + i + "\", \"b\"]" : "\"type\": \"boolean\"";
        return "\"Definition" + i + "\": {\"type\": \"object\", " + DESCRIPTION + ", \"required\": [\"name" + i
                + "\"], \"properties\": {\"name" + i + "\": {\"type\": \"string\", " + DESCRIPTION
                + "}, \"count\": {\"type\": \"integer\", \"minimum\": 0, " + DESCRIPTION
                + "}, \"next\": {\"$ref\": \"#/$defs/Definition" + (i + 1) % definitions
                + "\"}, \"kind\": {" + kind + ", " + DESCRIPTION + "}}}";
    }
}
