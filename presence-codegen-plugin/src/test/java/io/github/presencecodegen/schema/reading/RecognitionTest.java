package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are schemas and which merely lie beside them. */
class RecognitionTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: object",
                "type: strnig\ntypo: 5\nproperties: {a: {}}",
                "title: A\nrequired: [a]",
                "pattern: ^@",
                "format: mx-user-id\ndescription: A user.",
                "enum: [a]\nowner: me",
                "allOf: [{$ref: edu.yaml}]\nexample: {$ref: ../examples/edu.json}",
                "$ref: edu.yaml",
                "type: object\ncomponents: {schemas: {A: {type: string}}}",
                "type: array\nitems: {$ref: a.yaml}\nunknown: 5",
                "additionalProperties: {type: string}\nname: Signature",
                "maxProperties: 1\nx-weight: 5",
                "$schema: https://json-schema.org/draft/2020-12/schema",
                "$id: https://example.org/anything",
                // with mistakes
                "type: 5",
                "type: objct",
                "title: 404",
                "true",
                "false",
            })
    void areSchemas(String yaml) {
        assertThat(isSchema("matrix", yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what a list of security schemes, and one of them, are in OpenAPI
                "accessToken: {type: apiKey, name: access_token, in: query}",
                "type: apiKey\nname: access_token\nin: query",
                // documents of OpenAPI, and parts of them
                "swagger: '2.0'\npaths: {}\ndefinitions: {A: {type: object}}",
                "openapi: 3.1.0\ninfo: {}\npaths: {}\ncomponents: {schemas: {A: {type: object}}}",
                "get: {operationId: a, parameters: [{in: query, name: a, schema: {type: string}}]}",
                "description: A response.\ncontent: {application/json: {schema: {type: object}}}",
                // examples of data
                "{type: m.room.message, content: {body: Hi}, sender: '@a:example.org'}",
                "{body: Hi, msgtype: m.text, format: org.matrix.custom.html, formatted_body: Hi}",
                "{kind: event_match, key: content.body, pattern: alice}",
                "{default: true, enabled: true, rule_id: a, actions: []}",
                "{type: Feature, properties: {name: Home}, geometry: {}}",
                "{$ref: core/event.json, content: {}}",
                // annotations alone
                "title: A\ndescription: Something.\nexample: 5",
                "{}",
                // what only holds schemas
                "$defs: {A: {type: object}}",
                // no mapping at all
                "[{type: object}]",
                "../../../event-schemas",
                "'true'",
                "~",
            })
    void areNone(String yaml) {
        assertThat(isSchema("matrix", yaml)).isFalse();
    }

    @Test
    void areWhatIsSelectedInOtherDialects() {
        assertThat(isSchema("2020-12", "foo: bar")).isTrue();
        assertThat(isSchema("draft-04", "[]")).isTrue();
    }

    @Test
    void reportNothing() {
        isSchema("matrix", "type: [object]\nproperties: {a: 5}\nowner: me");
        assertThat(spec.reported()).isEmpty();
    }

    private boolean isSchema(String dialect, String yaml) {
        return new SchemaReader(Dialects.named(dialect), (uri, place, diagnostics) -> Dialects.ofMetaschema(uri))
                .isSchema(spec.parse(yaml).orElseThrow(() -> new AssertionError(spec.messages())));
    }
}
