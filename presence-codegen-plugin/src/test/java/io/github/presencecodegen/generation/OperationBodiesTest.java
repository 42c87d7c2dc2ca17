package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of requests and responses in OpenAPI documents, which are selected by a pointer and named by their operation. */
class OperationBodiesTest {

    private static final String REQUESTS = "**#/paths/*/*/requestBody/content/*/schema";
    private static final String RESPONSES = "**#/paths/*/*/responses/*/content/*/schema";
    private static final String SWAGGER_REQUESTS = "**#/paths/*/*/parameters/*/schema";
    private static final String SWAGGER_RESPONSES = "**#/paths/*/*/responses/*/schema";

    private static final String OBJECT = "{type: object, properties: {%s: {type: string}}}";

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private List<String> types(String... includes) {
        return ProbedCode.of(spec.root(), List.of(includes)).types();
    }

    private List<String> reports(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecCompiler(request, diagnostics).compile();
        return diagnostics.all().stream().map(Object::toString).toList();
    }

    private List<String> reports(String... includes) {
        return reports(ProbedCode.request(spec.root(), List.of(includes)));
    }

    private SpecFolder api(String version, String paths, String more) {
        return spec.file("api.yaml", version + "\npaths:\n" + paths.indent(2) + more);
    }

    private SpecFolder openApi(String paths) {
        return api("openapi: 3.1.0", paths, "");
    }

    private static String operation(String members) {
        return "/doors/{id}: {post: {operationId: openDoor, " + members + "}}\n";
    }

    private static String content(String mediaTypes) {
        return "{content: {" + mediaTypes + "}}";
    }

    private static String json(String property) {
        return content("application/json: {schema: " + OBJECT.formatted(property) + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void bodiesAreNamedByTheirOperation(String version) {
        api(
                "openapi: " + version,
                operation("requestBody: " + json("key") + ", responses: {200: " + json("at") + "}"),
                "");
        assertThat(types(REQUESTS, RESPONSES)).containsExactly("OpenDoorRequest", "OpenDoorResponse");
        assertThat(types(RESPONSES, REQUESTS)).containsExactlyInAnyOrder("OpenDoorRequest", "OpenDoorResponse");
        assertThat(ProbedCode.of(spec.root(), List.of(REQUESTS))
                        .value("OpenDoorRequest.builder().key(\"k\").build().toJson()"))
                .isEqualTo("{\"key\":\"k\"}");
    }

    @Test
    void bodiesOfSwaggerAreNamedInTheSameWay() {
        api("swagger: '2.0'", """
                /doors:
                  post:
                    operationId: openDoor
                    parameters:
                    - {in: path, name: id, type: string}
                    - {in: body, name: key, schema: {type: object, properties: {key: {type: string}}}}
                    responses:
                      200: {schema: {type: object, properties: {at: {type: integer}}}}
                """, "");
        assertThat(types(SWAGGER_REQUESTS, SWAGGER_RESPONSES)).containsExactly("OpenDoorRequest", "OpenDoorResponse");
        assertThat(reports(SWAGGER_REQUESTS, SWAGGER_RESPONSES)).isEmpty();
    }

    @Test
    void oneMediaTypeAndStatusCanBeNamed() {
        openApi(operation(
                "requestBody: " + json("key") + ", responses: {200: " + json("at") + ", 404: " + json("why") + "}"));
        assertThat(types("api.yaml#/paths/~1doors~1{id}/post/responses/404/content/application~1json/schema"))
                .containsExactly("OpenDoor404Response");
    }

    /** Whatever else is selected: the document alone decides. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200, 429       | OpenDoorResponse, OpenDoor429Response",
                "429, 200       | OpenDoor429Response, OpenDoorResponse",
                "201, 202       | OpenDoorResponse, OpenDoor202Response",
                "default        | OpenDoorResponse",
                "default, 200   | OpenDoorDefaultResponse, OpenDoorResponse",
                "404, default   | OpenDoor404Response, OpenDoorResponse",
                "4XX, 5xx       | OpenDoor4xxResponse, OpenDoor5xxResponse",
                "302            | OpenDoorResponse",
            })
    void theResponseOfSuccessHasThePlainName(String statuses, String expected) {
        StringBuilder responses = new StringBuilder();
        for (String status : statuses.split(", ")) {
            responses
                    .append("'")
                    .append(status)
                    .append("': ")
                    .append(json("a" + status))
                    .append(", ");
        }
        openApi(operation("responses: {" + responses + "}"));
        assertThat(types(RESPONSES)).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void withoutAnOperationIdMethodAndPathMakeTheName() {
        openApi("/v1/doors/{door_id}: {post: {requestBody: " + json("key") + "}, get: {responses: {200: " + json("at")
                + "}}}\n");
        assertThat(types(REQUESTS, RESPONSES)).containsExactly("PostV1DoorsDoorIdRequest", "GetV1DoorsDoorIdResponse");
    }

    @Test
    void ofSeveralMediaTypesJsonHasThePlainName() {
        String other = "application/door+json: {schema: " + OBJECT.formatted("b") + "}";
        openApi(operation(
                "requestBody: " + content(other + ", application/json: {schema: " + OBJECT.formatted("a") + "}")));
        assertThat(types(REQUESTS)).containsExactlyInAnyOrder("OpenDoorRequest", "OpenDoorApplicationDoorJsonRequest");

        openApi(operation("requestBody: " + content(other)));
        assertThat(types(REQUESTS)).containsExactly("OpenDoorRequest");
    }

    @Test
    void bodiesThatAreNoJsonAreLeftOutWithANote() {
        openApi(operation("requestBody: " + content("image/png: {schema: {}}") + ", responses: {200: "
                + content(
                        "application/octet-stream: {schema: {type: string, format: binary}}, application/json: {schema: "
                                + OBJECT.formatted("a") + "}")
                + "}"));
        assertThat(types(REQUESTS, RESPONSES)).containsExactly("OpenDoorResponse");
        assertThat(reports(REQUESTS, RESPONSES)).hasSize(2).allMatch(report -> report.contains("PC112"));
        assertThat(reports(REQUESTS, RESPONSES).get(0)).contains("api.yaml:3:").contains("image/png");
    }

    @Test
    void filesOfSwaggerAreLeftOutWithANote() {
        api(
                "swagger: '2.0'",
                operation("responses: {200: {schema: {type: file}}, 404: {schema: " + OBJECT.formatted("a") + "}}"),
                "");
        assertThat(types(SWAGGER_RESPONSES)).containsExactly("OpenDoor404Response");
        assertThat(reports(SWAGGER_RESPONSES)).hasSize(1).allMatch(report -> report.contains("PC112"));
    }

    @Test
    void aMediaTypeThatThePatternNamesIsMeant() {
        openApi(operation("requestBody: " + content("text/plain: {schema: {type: string, maxLength: 5}}")));
        assertThat(types("**#/paths/*/*/requestBody/content/text~1plain/schema"))
                .containsExactly("OpenDoorRequest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: array, items: {type: string}}              | [\"a\"]",
                "{type: array, items: {type: object, properties: {a: {type: string}}}} | [{\"a\":\"b\"}]",
                "{type: object, additionalProperties: {type: integer}} | {\"a\":1}",
                "{type: string}                                    | \"a\"",
                "{type: string, enum: [a, b]}                      | \"a\"",
                "{type: boolean}                                   | true",
                "{type: integer}                                   | 5",
                "{type: number}                                    | 5.5",
                "{}                                                | [{\"a\":null}]",
                "{description: free}                               | {\"a\":null}",
                "{type: object}                                    | {\"a\":null}",
                "{type: ['null', object], properties: {a: {type: string}}} | {\"a\":\"b\"}",
                "{type: ['null', object], properties: {a: {type: string}}} | null",
                "{oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]} | {\"a\":\"b\"}",
            })
    void everyRootIsAType(String schema, String json) {
        openApi(operation("responses: {200: " + content("application/json: {schema: " + schema + "}") + "}"));
        assertThat(ProbedCode.of(spec.root(), List.of(RESPONSES))
                        .value("OpenDoorResponse.JSON.toJson(OpenDoorResponse.JSON.fromJson(\"%s\"))"
                                .formatted(json.replace("\"", "\\\""))))
                .isEqualTo(json);
    }

    @Test
    void aBodyThatIsAReferenceIsTheTypeOfThat() {
        api(
                "openapi: 3.1.0",
                operation("requestBody: " + content("application/json: {schema: {$ref: '#/components/schemas/key'}}")
                        + ", responses: {200: " + content("application/json: {schema: {$ref: 'door.yaml'}}") + "}"),
                "components: {schemas: {key: " + OBJECT.formatted("key") + "}}\n");
        spec.file("door.yaml", OBJECT.formatted("id"));
        assertThat(types("api.yaml" + REQUESTS.substring(2), "api.yaml" + RESPONSES.substring(2)))
                .containsExactly("Key", "Door");
    }

    @Test
    void aBodyThatAddsToAReferenceIsATypeOfItsOwn() {
        api(
                "openapi: 3.1.0",
                operation("requestBody: "
                        + content("application/json: {schema: {allOf: [{$ref: '#/components/schemas/key'}, "
                                + OBJECT.formatted("name") + "]}}")),
                "components: {schemas: {key: " + OBJECT.formatted("key") + "}}\n");
        assertThat(types(REQUESTS)).contains("OpenDoorRequest", "KeyBase");
    }

    private static final String COMPONENTS = """
            components:
              requestBodies:
                Key: {content: {application/json: {schema: {type: object, properties: {key: {type: string}}}}}}
                Again: {$ref: '#/components/requestBodies/Key'}
              responses:
                NotFound: {content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}
                doorResponse: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
            """;

    @Test
    void bodiesThatAreReferredToHaveTheirOwnName() {
        api("openapi: 3.1.0", """
                /a: {get: {operationId: a, requestBody: {$ref: '#/components/requestBodies/Again'}}}
                /b:
                  get:
                    operationId: b
                    requestBody: {$ref: '#/components/requestBodies/Key'}
                    responses:
                      200: {$ref: '#/components/responses/doorResponse'}
                      404: {$ref: '#/components/responses/NotFound'}
                """, COMPONENTS);
        assertThat(types(REQUESTS, RESPONSES))
                .containsExactlyInAnyOrder("KeyRequest", "DoorResponse", "NotFoundResponse");
        assertThat(types("**#/components/*/*/content/*/schema"))
                .containsExactlyInAnyOrder("KeyRequest", "DoorResponse", "NotFoundResponse");
        assertThat(reports(REQUESTS, RESPONSES)).isEmpty();
    }

    @Test
    void referencesLeadToOtherFiles() {
        openApi("""
                /a: {$ref: 'paths/a.yaml'}
                /b: {$ref: 'paths/b.yaml#/b'}
                """);
        spec.file(
                "paths/a.yaml",
                "get: {operationId: readA, responses: {200: " + json("a") + ", 404: {$ref: '../not_found.yaml'}}}");
        spec.file("paths/b.yaml", "b: {put: {requestBody: " + json("b") + "}}");
        spec.file("not_found.yaml", json("why"));
        assertThat(types("api.yaml" + REQUESTS.substring(2), "api.yaml" + RESPONSES.substring(2)))
                .containsExactlyInAnyOrder("PutBRequest", "ReadAResponse", "NotFoundResponse");
    }

    @Test
    void parametersOfSwaggerAreReferredToAsWell() {
        api("swagger: '2.0'", """
                /a:
                  parameters:
                  - {in: body, name: x, schema: {type: object, properties: {x: {type: string}}}}
                  get: {operationId: a, parameters: [{$ref: '#/parameters/key'}], responses: {404: {$ref: '#/responses/gone'}}}
                """, """
                parameters:
                  key: {in: body, name: body, schema: {type: object, properties: {key: {type: string}}}}
                responses:
                  gone: {schema: {type: object, properties: {why: {type: string}}}}
                """);
        assertThat(types(SWAGGER_REQUESTS, SWAGGER_RESPONSES, "**#/paths/*/parameters/*/schema"))
                .containsExactlyInAnyOrder("KeyRequest", "GoneResponse", "ARequest");
    }

    @Test
    void parametersOfOpenApiAreNamedByTheirName() {
        openApi(operation("parameters: [{in: query, name: since, schema: {type: string, maxLength: 9}}]"));
        assertThat(types(SWAGGER_REQUESTS)).containsExactly("OpenDoorSinceParameter");
    }

    @Test
    void aReferenceToABodyThatIsMissingIsReported() {
        openApi(operation("requestBody: {$ref: '#/components/requestBodies/Key'}"));
        assertThat(reports(REQUESTS).get(0)).startsWith("spec/api.yaml:3:").contains("PC401");
    }

    @Test
    void referencesInACircleAreReported() {
        api(
                "openapi: 3.1.0",
                operation("requestBody: {$ref: '#/components/requestBodies/A'}"),
                "components: {requestBodies: {A: {$ref: '#/components/requestBodies/B'}, B: {$ref: '#/components/requestBodies/A'}}}\n");
        assertThat(reports(REQUESTS).get(0)).contains("PC404");
    }

    @Test
    void inASchemaAReferenceIsThatOfASchema() {
        api(
                "openapi: 3.1.0",
                "{}",
                "components: {schemas: {a: {$ref: '#/components/schemas/b'}, b: {type: object, properties: {x: "
                        + OBJECT.formatted("y") + "}}}}\n");
        assertThat(reports("**#/components/schemas/a/properties/*").get(0)).contains("PC110");
    }

    @Test
    void aSchemaInsideABodyBelongsToItsType() {
        openApi(operation("responses: {200: "
                + content("application/json: {schema: {type: object, properties: {lock: " + OBJECT.formatted("key")
                        + "}}}")
                + "}"));
        spec.file(
                "m.event.yaml",
                "{type: object, properties: {lock: {$ref: 'api.yaml#/paths/~1doors~1%7Bid%7D/post/responses/200/content/"
                        + "application~1json/schema/properties/lock'}}}");
        assertThat(types("m.event.yaml"))
                .containsExactlyInAnyOrder("Event", "OpenDoorResponse", "OpenDoorResponse.Lock");
    }

    @Test
    void oneOperationIdInTwoFilesIsToldApartByTheFile() {
        for (String file : List.of("hall.yaml", "gate.yaml")) {
            spec.file(file, "openapi: 3.1.0\npaths:\n  " + operation("requestBody: " + json("key")));
        }
        List<String> both = List.of("GateOpenDoorRequest", "HallOpenDoorRequest");
        assertThat(types("gate.yaml" + REQUESTS.substring(2), "hall.yaml" + REQUESTS.substring(2)))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(types("hall.yaml" + REQUESTS.substring(2), "gate.yaml" + REQUESTS.substring(2)))
                .containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void clashesInOneFileAreErrorsAndNamesSettleThem() {
        openApi("/a: {get: {operationId: open, requestBody: " + json("a")
                + "}}\n/b: {get: {operationId: open, requestBody: " + json("b") + "}}\n");
        assertThat(reports(REQUESTS)).hasSize(1).allMatch(report -> report.contains("PC504"));

        NameOverride name = new NameOverride(
                "api.yaml#/paths/~1b/get/requestBody/content/application~1json/schema", "OpenBRequest");
        assertThat(ProbedCode.of(spec.root(), List.of(REQUESTS), name).types()).contains("OpenBRequest");
    }

    @Test
    void aBodyWithAnIdentityHasTheSameName() {
        openApi(operation("requestBody: "
                + content(
                        "application/json: {schema: {$id: 'https://example.org/key', type: object, properties: {a: {type:"
                                + " string}}}}")));
        assertThat(types(REQUESTS)).containsExactly("OpenDoorRequest");
    }

    @Test
    void validatorsHaveTheSameNames() {
        openApi(operation("requestBody: " + json("key")));
        SchemaGroup group = new SchemaGroup(List.of(REQUESTS), List.of(), Requests.PACKAGE, "", true);
        assertThat(
                        ProbedCode.of(Requests.of(spec.root(), List.of(group)))
                                .value(
                                        "OpenDoorRequestValidator.isValid(\"{}\") + \" \" + OpenDoorRequestValidator.isValid(\"5\")"))
                .isEqualTo("true false");
    }

    @Test
    void bodiesAndDefinitionsOfOneFileStandTogether() {
        api(
                "openapi: 3.1.0",
                operation("requestBody: "
                        + content("application/json: {schema: {type: object, properties: {key: {$ref:"
                                + " '#/components/schemas/key'}}}}")),
                "components: {schemas: {key: " + OBJECT.formatted("key") + "}}\n");
        assertThat(types("api.yaml", REQUESTS)).containsExactlyInAnyOrder("Key", "OpenDoorRequest");
        assertThat(types(REQUESTS, "api.yaml")).containsExactlyInAnyOrder("Key", "OpenDoorRequest");
    }

    @Test
    void excludesLeaveBodiesOut() {
        openApi(operation("requestBody: " + json("key") + ", responses: {200: " + json("at") + "}"));
        SchemaGroup group = new SchemaGroup(
                List.of(REQUESTS, RESPONSES), List.of("api.yaml#/paths/*/*/responses"), Requests.PACKAGE, "");
        assertThat(ProbedCode.of(Requests.of(spec.root(), List.of(group))).types())
                .containsExactly("OpenDoorRequest");
    }
}
