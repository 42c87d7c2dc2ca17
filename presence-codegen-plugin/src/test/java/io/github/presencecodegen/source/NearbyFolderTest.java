package io.github.presencecodegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyFolderTest {

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource({
        "src/main/specs/a.yaml, src/main/specs",
        "spec/events/deep/a.json, spec",
        "src/main/resources/spec/a.yml, src/main/resources/spec",
        "src/main/resources/json-schemas/a.yaml, src/main/resources/json-schemas",
        "Schemas/a.yaml, Schemas",
        "../common/src/main/spec/a.yaml, ../common/src/main/spec",
        "../spec/a.yaml, ../spec",
    })
    void findsAFolderOfSchemas(String file, String folder) throws IOException {
        file("../pom.xml");
        file(file);
        assertThat(NearbyFolder.of(module())).contains(folder);
    }

    @ParameterizedTest
    @CsvSource({"target/spec/a.yaml", ".idea/spec/a.yaml", "src/main/specs/a.txt", "src/main/resources/a.yaml"})
    void otherFoldersAreNone(String file) throws IOException {
        file(file);
        assertThat(NearbyFolder.of(module())).isEmpty();
    }

    @Test
    void thatOfTheModuleAndTheOutermostComesFirst() throws IOException {
        file("../pom.xml");
        file("../spec/a.yaml");
        file("src/main/resources/schema/a.yaml");
        file("src/main/specs/schema/a.yaml");
        assertThat(NearbyFolder.of(module())).contains("src/main/specs");
    }

    /** The folder around a project that has no parent is none of the project's. */
    @Test
    void looksBesideAModuleOnly() throws IOException {
        file("../spec/a.yaml");
        assertThat(NearbyFolder.of(module())).isEmpty();
    }

    private Path module() {
        return parent.resolve("module");
    }

    private void file(String path) throws IOException {
        Path file = module().resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.createDirectories(module());
        Files.writeString(file, "type: object\n");
    }
}
