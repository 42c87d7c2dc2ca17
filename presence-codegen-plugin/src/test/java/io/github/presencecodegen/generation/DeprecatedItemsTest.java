package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What accessors and checks make of items that are deprecated, and of enums without a type. */
class DeprecatedItemsTest {

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    @Test
    void aDeprecatedItemOfATupleIsMarked() {
        spec.file(
                "m.pair.yaml",
                "type: object\nproperties: {pair: {type: array, prefixItems: [{type: string}, {type: string, deprecated: true}]}}\n");
        assertThat(ProbedCode.of(spec).value("Pair.fromJson(\"{\\\"pair\\\":[\\\"a\\\",\\\"b\\\"]}\").toJson()"))
                .isEqualTo("{\"pair\":[\"a\",\"b\"]}");
    }

    @Test
    void anOpenEnumWithoutATypeRefusesWhatIsNoText() {
        spec.file("m.mood.yaml", "type: object\nproperties: {mood: {enum: [calm, wild]}}\n");
        ProbedCode code = ProbedCode.of(new RequestBuilder(ProbedCode.request(spec.root(), List.of("**")))
                .enums(EnumPolicy.OPEN)
                .build());
        assertThat(code.value("MoodValidator.validate(\"{\\\"mood\\\":true}\").get(0).keyword()"
                        + " + MoodValidator.isValid(\"{\\\"mood\\\":\\\"odd\\\"}\")"
                        + " + Mood.read(\"{\\\"mood\\\":true}\").violations().get(0).keyword()"))
                .isEqualTo("typetruetype");
    }
}
