package io.github.presencecodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

    private final Map<String, String> lines = Map.of("a.yaml:6", "type: string", "a.yaml:3", "  type: object");

    private String text(Place place, Related... related) {
        return new DiagnosticText(at -> Optional.ofNullable(lines.get(at.path() + ":" + at.line())))
                .of(new Diagnostic(
                        DiagnosticCode.DUPLICATE_KEY, place, "it is here twice", "Keep one.", List.of(related)));
    }

    @Test
    void quotesTheLineAndThenThoseOfTheOthers() {
        assertThat(text(
                        new Place("spec", "a.yaml", 6, 1),
                        new Related(new Place("spec", "a.yaml", 3, 3), "the first is here"),
                        new Related(Place.of("spec", "b.yaml"), "and this is a file")))
                .isEqualTo("""
                        spec/a.yaml:6:1: error PC202: it is here twice
                            6 | type: string
                              | ^
                            Keep one.
                            spec/a.yaml:3:3: the first is here
                            3 |   type: object
                              |   ^
                            spec/b.yaml: and this is a file""");
    }

    @Test
    void quotesNothingWhereThereIsNoLine() {
        String rest = ": error PC202: it is here twice\n    Keep one.";
        assertThat(text(new Place("spec", "a.yaml", 7, 1))).isEqualTo("spec/a.yaml:7:1" + rest);
        assertThat(text(Place.of("spec", "a.yaml"))).isEqualTo("spec/a.yaml" + rest);
        assertThat(text(Place.of("", "<enums>"))).isEqualTo("<enums>" + rest);
    }
}
