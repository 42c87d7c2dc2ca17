package io.github.presencecodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static String at(String text, int character) {
        Place place = new TextLines(Place.of("spec", "a.yaml"), text).at(character);
        return place.line() + ":" + place.column();
    }

    @Test
    void countsCharactersAndTheEndsOfLinesThatEditorsKnow() {
        String text = "a\tb\r\nc\rd\u2028\u0085\ud83d\ude00\n\n";
        assertThat(at(text, 0)).isEqualTo("1:1");
        assertThat(at(text, 2)).isEqualTo("1:3");
        assertThat(at(text, 4)).isEqualTo("1:5");
        assertThat(at(text, 5)).isEqualTo("2:1");
        assertThat(at(text, 7)).isEqualTo("3:1");
        assertThat(at(text, 11)).isEqualTo("3:5");
        assertThat(at(text, 12)).isEqualTo("4:1");
        assertThat(at(text, 13)).isEqualTo("5:1");
        assertThat(at("", 0)).isEqualTo("1:1");
    }

    @Test
    void knowsManyLines() {
        assertThat(at("x\n".repeat(1_000), 1_999)).isEqualTo("1000:2");
        assertThat(at("x\n".repeat(1_000), 2_000)).isEqualTo("1001:1");
    }

    @Test
    void yamlIsLocatedByThem() {
        SpecFolder spec = new SpecFolder(Path.of(""));
        spec.parse("a: \"\u2028\u0085\ufeff\"\rb: 1\r\na: 2\n");
        assertThat(spec.reported()).containsExactly("a.yaml:3:1 DUPLICATE_KEY");
    }
}
