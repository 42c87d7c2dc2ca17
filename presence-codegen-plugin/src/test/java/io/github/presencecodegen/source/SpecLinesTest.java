package io.github.presencecodegen.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecLinesTest {

    @TempDir
    private Path temp;

    private SpecFolder spec;
    private SpecLines lines;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp);
        lines = new SpecLines(spec.directory());
    }

    private static Place place(String path, int line) {
        return new Place("spec", path, line, 1);
    }

    @Test
    void endsLinesAsEditorsDo() {
        spec.file("a.yaml", "\ufeffone\r\ntwo\rthree\u2028still\u0085three\n\nfive");
        assertThat(lines.at(place("a.yaml", 1))).contains("one");
        assertThat(lines.at(place("a.yaml", 2))).contains("two");
        assertThat(lines.at(place("a.yaml", 3))).contains("three\u2028still\u0085three");
        assertThat(lines.at(place("a.yaml", 4))).contains("");
        assertThat(lines.at(place("a.yaml", 5))).contains("five");
        assertThat(lines.at(place("a.yaml", 6))).isEmpty();
    }

    @Test
    void showsWhatIsNotUtf8UpToThere() {
        spec.file("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xFF, 'b'});
        assertThat(lines.at(place("a.yaml", 1))).contains("a: \ufffdb");
    }

    @Test
    void hasNothingWhereThereIsNothing() throws IOException {
        spec.file("a.yaml", "one\n").file("b.yaml", "uno\n");
        assertThat(lines.at(place("b.yaml", 1))).contains("uno");
        Files.delete(spec.path("a.yaml"));
        assertThat(lines.at(place("a.yaml", 1))).isEmpty();
        assertThat(lines.at(place("../outside.yaml", 1))).isEmpty();
        assertThat(lines.at(place("", 1))).isEmpty();
        assertThat(lines.at(place("b.yaml", 0))).isEmpty();
        assertThat(lines.at(new Place("elsewhere", "b.yaml", 1, 1))).isEmpty();
        assertThat(lines.at(Place.of("", "<enums>"))).isEmpty();
    }
}
