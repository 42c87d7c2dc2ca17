package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.presencecodegen.schema.Dialect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {

    private static final List<String> WORDS =
            List.of("matrix", "2020-12", "2019-09", "draft-07", "draft-06", "draft-04");

    /** {@code +}: it is read; {@code .}: passed over; {@code ?}: not known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // keyword             matrix 2020-12 2019-09 7 6 4
                "$schema               | . . . . . .",
                "$id                   | + + + + + ?",
                "id                    | ? ? ? ? ? +",
                "$ref                  | + + + + + +",
                "$anchor               | + + + ? ? ?",
                "$dynamicRef           | + + ? ? ? ?",
                "$dynamicAnchor        | + + ? ? ? ?",
                "$recursiveRef         | ? ? + ? ? ?",
                "$recursiveAnchor      | ? ? + ? ? ?",
                "$vocabulary           | . . . ? ? ?",
                "$comment              | . . . . . ?",
                "$defs                 | + + + ? ? ?",
                "definitions           | + + + + + +",
                "allOf                 | + + + + + +",
                "anyOf                 | + + + + + +",
                "oneOf                 | + + + + + +",
                "not                   | + + + + + +",
                "if                    | + + + + ? ?",
                "then                  | + + + + ? ?",
                "else                  | + + + + ? ?",
                "dependentSchemas      | + + + ? ? ?",
                "dependentRequired     | + + + ? ? ?",
                "dependencies          | + + + + + +",
                "properties            | + + + + + +",
                "patternProperties     | + + + + + +",
                "additionalProperties  | + + + + + +",
                "propertyNames         | + + + + + ?",
                "unevaluatedProperties | + + + ? ? ?",
                "prefixItems           | + + ? ? ? ?",
                "items                 | + + + + + +",
                "additionalItems       | + ? + + + +",
                "contains              | + + + + + ?",
                "minContains           | + + + ? ? ?",
                "maxContains           | + + + ? ? ?",
                "unevaluatedItems      | + + + ? ? ?",
                "type                  | + + + + + +",
                "enum                  | + + + + + +",
                "const                 | + + + + + ?",
                "multipleOf            | + + + + + +",
                "minimum               | + + + + + +",
                "exclusiveMinimum      | + + + + + +",
                "maximum               | + + + + + +",
                "exclusiveMaximum      | + + + + + +",
                "minLength             | + + + + + +",
                "maxLength             | + + + + + +",
                "pattern               | + + + + + +",
                "minItems              | + + + + + +",
                "maxItems              | + + + + + +",
                "uniqueItems           | + + + + + +",
                "required              | + + + + + +",
                "minProperties         | + + + + + +",
                "maxProperties         | + + + + + +",
                "format                | + + + + + +",
                "title                 | + + + + + +",
                "description           | + + + + + +",
                "default               | + + + + + +",
                "deprecated            | + + + + + +",
                "examples              | . . . . . ?",
                "readOnly              | . . . . ? ?",
                "writeOnly             | . . . . ? ?",
                "contentEncoding       | + + + + ? ?",
                "contentMediaType      | + + + + ? ?",
                "contentSchema         | . . . ? ? ?",
                "example               | . ? ? ? ? ?",
                "externalDocs          | . ? ? ? ? ?",
                "xml                   | . ? ? ? ? ?",
                "nullable              | ? ? ? ? ? ?",
                "discriminator         | . ? ? ? ? ?",
                "x-pattern-format      | + . . . . .",
                "x-addedInMatrixVersion | + . . . . .",
                "x-changedInMatrixVersion | + . . . . .",
                "x-enum-varnames       | + + + + + +",
                "x-enumNames           | + + + + + +",
                "x-enum-descriptions   | + + + + + +",
                "x-enumDescriptions    | + + + + + +",
                "enumDescriptions      | + + + + + +",
                "markdownEnumDescriptions | + + + + + +",
                "x-anything            | . . . . . .",
                "propertyes            | ? ? ? ? ? ?",
            })
    void treatEachKeywordAsTheirDraftDoes(String keyword, String expected) {
        String treatments = WORDS.stream()
                .map(word -> sign(Dialects.named(word).treatment(keyword)))
                .collect(Collectors.joining(" "));
        assertThat(treatments).isEqualTo(expected);
    }

    private static String sign(Dialect.Treatment treatment) {
        if (treatment instanceof Dialect.Read) {
            return "+";
        }
        if (treatment instanceof Dialect.Ignored) {
            return ".";
        }
        return "?";
    }

    @ParameterizedTest
    @CsvSource({
        "https://json-schema.org/draft/2020-12/schema, JSON Schema 2020-12",
        "https://json-schema.org/draft/2020-12/schema#, JSON Schema 2020-12",
        "https://json-schema.org/draft/2019-09/schema, JSON Schema 2019-09",
        "http://json-schema.org/draft-07/schema#, JSON Schema draft 7",
        "http://json-schema.org/draft-07/schema, JSON Schema draft 7",
        "http://json-schema.org/draft-06/schema#, JSON Schema draft 6",
        "http://json-schema.org/draft-04/schema#, JSON Schema draft 4",
    })
    void areNamedByTheirMetaschemas(String uri, String name) {
        assertThat(Dialects.ofMetaschema(uri)).map(Dialect::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "https://json-schema.org/draft/2020-12/schema##",
                "https://json-schema.org/draft/2020-12/schema#/a",
                "https://json-schema.org/draft/2020-12/meta/core",
                "http://json-schema.org/schema#",
                "http://json-schema.org/draft-03/schema#",
            })
    void areNamedByNothingElse(String uri) {
        assertThat(Dialects.ofMetaschema(uri)).isEmpty();
    }

    @Test
    void areKnownByTheWordsOfTheSettingsAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dialects.named("draft-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "matrix, $id, false", "2020-12, $id, false", "2019-09, $id, false",
        "draft-07, $id, true", "draft-06, $id, true", "draft-04, id, true",
    })
    void differInIdentitiesAndInWhatStandsBesideReferences(String word, String idKeyword, boolean refStandsAlone) {
        Dialect dialect = Dialects.named(word);
        assertThat(dialect.idKeyword()).isEqualTo(idKeyword);
        assertThat(dialect.refStandsAlone()).isEqualTo(refStandsAlone);
    }

    @Test
    void tellDraftsBefore7WhoseFormatsDiffer() {
        assertThat(WORDS.stream().filter(word -> Dialects.named(word).isBeforeDraft7()))
                .containsExactly("draft-06", "draft-04");
    }

    @Test
    void assertFormatsOnlyWhenAsked() {
        for (String word : WORDS) {
            Dialect dialect = Dialects.named(word);
            assertThat(dialect.assertsFormats()).as(word).isFalse();
            assertThat(dialect.assertingFormats().assertsFormats()).as(word).isTrue();
            assertThat(dialect.assertingFormats().idKeyword()).as(word).isEqualTo(dialect.idKeyword());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // vocabularies           | what is left of allOf, unevaluatedItems, minimum, $ref and title
                "core                     | . . . + .",
                "core applicator          | + . . + .",
                "core unevaluated         | . + . + .",
                "core validation          | . . + + .",
                "meta-data                | . . . + +",
                "applicator unevaluated validation meta-data | + + + + +",
            })
    void areRestrictedByVocabularies(String vocabularies, String expected) {
        Dialect restricted = Dialects.ofVocabularies(Dialects.named("2020-12"), vocabularies(vocabularies, true));
        assertThat(treatments(restricted)).isEqualTo(expected);
    }

    /** A vocabulary that need not be known counts where it is known (2020-12 core, section 8.1.2). */
    @Test
    void useVocabulariesThatAreNotRequired() {
        Dialect restricted = Dialects.ofVocabularies(Dialects.named("2020-12"), vocabularies("applicator", false));
        assertThat(treatments(restricted)).isEqualTo("+ . . + .");
    }

    private static String treatments(Dialect dialect) {
        return List.of("allOf", "unevaluatedItems", "minimum", "$ref", "title").stream()
                .map(keyword -> sign(dialect.treatment(keyword)))
                .collect(Collectors.joining(" "));
    }

    /** The applicators of 2019-09 are one vocabulary. */
    @Test
    void keepUnevaluatedItemsWithTheApplicatorsOf2019() {
        Dialect restricted = Dialects.ofVocabularies(
                Dialects.named("2019-09"), Map.of("https://json-schema.org/draft/2019-09/vocab/applicator", true));
        assertThat(treatments(restricted)).isEqualTo("+ + . + .");
    }

    /** Core and formats are part of every dialect (2020-12 core, section 8.1.2; 2019-09 validation, section 7). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // keyword               | 2020-12     | 2019-09
                "$ref                    |             |",
                "$defs                   |             |",
                "format                  |             |",
                "allOf                   | applicator  | applicator",
                "if                      | applicator  | applicator",
                "dependentSchemas        | applicator  | applicator",
                "properties              | applicator  | applicator",
                "propertyNames           | applicator  | applicator",
                "prefixItems             | applicator  |",
                "items                   | applicator  | applicator",
                "additionalItems         |             | applicator",
                "contains                | applicator  | applicator",
                "unevaluatedItems        | unevaluated | applicator",
                "unevaluatedProperties   | unevaluated | applicator",
                "type                    | validation  | validation",
                "const                   | validation  | validation",
                "required                | validation  | validation",
                "dependentRequired       | validation  | validation",
                "minContains             | validation  | validation",
                "title                   | meta-data   | meta-data",
                "default                 | meta-data   | meta-data",
                "deprecated              | meta-data   | meta-data",
                "readOnly                | meta-data   | meta-data",
                "writeOnly               | meta-data   | meta-data",
                "examples                | meta-data   | meta-data",
                "contentEncoding         | content     | content",
                "contentMediaType        | content     | content",
                "contentSchema           | content     | content",
            })
    void divideKeywordsIntoVocabularies(String keyword, @Nullable String in2020, @Nullable String in2019) {
        assertThat(vocabulary("2020-12", keyword)).isEqualTo(in2020);
        assertThat(vocabulary("2019-09", keyword)).isEqualTo(in2019);
    }

    private static @Nullable String vocabulary(String draft, String keyword) {
        String uri = Dialects.named(draft).vocabulary(keyword);
        String start = "https://json-schema.org/draft/" + draft + "/vocab/";
        assertThat(uri)
                .satisfiesAnyOf(
                        any -> assertThat(any).isEmpty(), any -> assertThat(any).startsWith(start));
        return uri.isEmpty() ? null : uri.substring(start.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12, format-assertion, true, true",
        "2020-12, format-assertion, false, true",
        "2020-12, format-annotation, true, false",
        "2019-09, format, true, true",
        "2019-09, format, false, false",
    })
    void assertFormatsWhereAVocabularySaysSo(String draft, String vocabulary, boolean required, boolean asserted) {
        Map<String, Boolean> vocabularies =
                Map.of("https://json-schema.org/draft/" + draft + "/vocab/" + vocabulary, required);
        assertThat(Dialects.ofVocabularies(Dialects.named(draft), vocabularies).assertsFormats())
                .isEqualTo(asserted);
    }

    @Test
    void knowTheVocabulariesOfTheirDraftsAndNoOthers() {
        Map<String, Boolean> vocabularies = new LinkedHashMap<>();
        vocabularies.put("https://json-schema.org/draft/2020-12/vocab/unevaluated", true);
        vocabularies.put("https://json-schema.org/draft/2019-09/vocab/format", true);
        vocabularies.put("https://json-schema.org/draft/2019-09/vocab/unevaluated", true);
        vocabularies.put("https://json-schema.org/draft/2019-09/vocab/format-assertion", true);
        vocabularies.put("https://json-schema.org/draft/2020-12/vocab/format", true);
        vocabularies.put("https://json-schema.org/draft/2020-12/vocab/content", true);
        vocabularies.put("https://json-schema.org/draft/2019-09/vocab/content", true);
        vocabularies.put("https://example.org/vocab/required", true);
        vocabularies.put("https://example.org/vocab/optional", false);
        assertThat(Dialects.unknownOf(vocabularies))
                .isEqualTo(Set.of(
                        "https://json-schema.org/draft/2019-09/vocab/unevaluated",
                        "https://json-schema.org/draft/2019-09/vocab/format-assertion",
                        "https://json-schema.org/draft/2020-12/vocab/format",
                        "https://example.org/vocab/required"));
    }

    private static Map<String, Boolean> vocabularies(String words, boolean required) {
        Map<String, Boolean> vocabularies = new LinkedHashMap<>();
        for (String word : words.split(" ")) {
            vocabularies.put("https://json-schema.org/draft/2020-12/vocab/" + word, required);
        }
        return vocabularies;
    }
}
