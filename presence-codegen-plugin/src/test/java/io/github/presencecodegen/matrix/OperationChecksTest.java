package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of bodies, on a release so small that it can be seen what they find. */
class OperationChecksTest {

    private static final String SWAGGER = """
            # An API
            swagger: "2.0"
            paths:
              /moods:
                put:
                  operationId: setMood
                  parameters:
                  - in: body
                    name: body
                    schema:
                      type: object
                      properties: {mood: {type: string}}
                      example: {mood: happy}
                  responses:
                    200:
                      schema: {type: object, properties: {since: {type: integer}}}
                      examples: {application/json: {since: 5}}
                    404:
                      schema: {type: file}
            """;

    private static final String OPEN_API = """
            # An API
            openapi: 3.1.0
            paths:
              /moods:
                put:
                  operationId: setMood
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {mood: {type: string}}}
                        example: {$ref: examples/mood.json, since: 5}
                  responses:
                    "200":
                      content:
                        image/png: {schema: {}}
                        application/json:
                          schema: {type: object, properties: {since: {type: integer}}}
                          examples:
                            response: {value: {since: 5}}
                            wrong: {value: {since: now}}
                            broken: {value: {$ref: nowhere.json}}
            """;

    @TempDir
    private Path temp;

    private SpecFolder folder;

    @BeforeEach
    void makeRelease() {
        folder = new SpecFolder(temp.resolve("small"));
    }

    private OperationBodies bodies(String api) throws IOException {
        folder.file("api/client-server/moods.yaml", api)
                .file("api/client-server/examples/mood.json", "{\"mood\": \"sad\"}")
                .file("api/client-server/definitions/user.yaml", "{type: object}");
        return OperationBodies.in(folder.root());
    }

    @Test
    void bodiesOfBothVersionsAreFoundWithTheirExamples() throws IOException {
        assertThat(bodies(SWAGGER).all())
                .extracting(body -> body.examples().toString())
                .containsExactly("[{\"mood\":\"happy\"}]", "[{\"since\":5}]");
        assertThat(bodies(OPEN_API).all())
                .extracting(body -> body.examples().toString())
                .containsExactly("[{\"mood\":\"sad\",\"since\":5}]", "[{\"since\":5}, {\"since\":\"now\"}]");
    }

    @Test
    void whatIsNoJsonAndWhatIsBrokenIsCounted() throws IOException {
        assertThat(bodies(SWAGGER).others()).isEqualTo(1);
        assertThat(bodies(OPEN_API).others()).isEqualTo(1);
        assertThat(bodies(OPEN_API).broken()).hasSize(1);
    }

    @Test
    void allOfItHolds() throws IOException {
        for (String api : new String[] {SWAGGER, OPEN_API}) {
            bodies(api);
            new OperationChecks("small", folder.root()).check();
        }
    }
}
