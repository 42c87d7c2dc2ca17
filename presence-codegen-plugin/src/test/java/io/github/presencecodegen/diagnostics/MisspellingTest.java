package io.github.presencecodegen.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingTest {

    private static final List<String> KEYWORDS = List.of(
            "type",
            "enum",
            "items",
            "not",
            "if",
            "format",
            "pattern",
            "properties",
            "required",
            "additionalProperties",
            "allOf",
            "description",
            "$ref",
            "const",
            "examples");

    @ParameterizedTest
    @CsvSource({
        "requried, required",
        "tpye, type",
        "propertes, properties",
        "requirred, required",
        "patttern, pattern",
        "ittems, items",
        "tyype, type",
        "allof, allOf",
        "Required, required",
        "additonalProperties, additionalProperties",
        "additionalproperties, additionalProperties",
        "decription, description",
        "ref, $ref",
        "$reff, $ref",
        "itms, items",
        "item, items",
    })
    void isASlipOfTheHand(String word, String meant) {
        assertThat(Misspelling.of(word, KEYWORDS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tsAdditionalProperties",
                "_enum",
                "_type",
                "$type",
                "enums",
                "types",
                "enumNames",
                "tsType",
                "type_",
                "note",
                "formats",
                "x_format",
                "patterns",
                "meta:enum",
                "markdownDescription",
                "descriptions",
                "colour",
                "self",
                "i",
                "f",
                "order",
                "",
            })
    void isAWordOfItsOwn(String word) {
        assertThat(Misspelling.of(word, KEYWORDS)).isEmpty();
    }
}
