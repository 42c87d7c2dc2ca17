package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks of a release, on one so small that it can be seen what they find. */
class SmallReleaseTest {

    private static final String EVENT = """
            type: object
            required: [type, content]
            properties:
              type: {type: string, enum: [m.mood]}
              content:
                type: object
                required: [mood]
                properties:
                  mood: {type: string, enum: [happy, sad]}
                  since: {type: integer}
            """;

    @TempDir
    private Path temp;

    private SpecFolder folder;

    @BeforeEach
    void makeRelease() {
        folder = new SpecFolder(temp.resolve("small"))
                .file("data/event-schemas/schema/m.mood.yaml", EVENT)
                .file("data/api/server-server/definitions/event-schemas/m.mood.yaml", EVENT)
                .file(
                        "data/api/client-server/definitions/user.yaml",
                        "{type: object, properties: {id: {type: string}}}");
    }

    private SpecFolder example(String json) {
        return folder.file("resolved-examples/m.mood.json", json)
                .file(
                        "resolved-examples/index.json",
                        "[{\"example\":\"m.mood.json\",\"base\":\"data/event-schemas/schema/m.mood.yaml\",\"own\":null}]");
    }

    private SpecRelease release() {
        return SpecRelease.in(folder.root()).get(0);
    }

    private ExampleChecks checks(RawSchemas schemas) {
        return new ExampleChecks(release(), schemas, new ReleaseFigures("small"));
    }

    @Test
    void allOfItHolds() throws Throwable {
        example("{\"type\":\"m.mood\",\"content\":{\"mood\":\"sad\",\"since\":5}}");

        for (DynamicNode check : new ReleaseChecks(release(), new NameHistory(), temp.resolve("copies"))
                .all()
                .getChildren()
                .toList()) {
            ((DynamicTest) check).getExecutable().execute();
        }
    }

    @Test
    void aLeafInsideAFreeObjectHasNoType() throws IOException {
        example("{\"type\":\"m.mood\",\"content\":{\"mood\":\"sad\",\"since\":5}}")
                .file("data/event-schemas/schema/m.mood.yaml", "{type: object, properties: {content: {type: object}}}");
        GeneratedRelease free = generated();
        folder.file("data/event-schemas/schema/m.mood.yaml", EVENT);

        ExampleChecks checks = checks(new RawSchemas(folder.path("data")));

        assertThatThrownBy(() -> checks.checkLeaves(free))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/content/mood = \"sad\"")
                .hasMessageContaining("/content/since = 5")
                .hasMessageContaining("/type = \"m.mood\"");
    }

    @Test
    void closedEnumsRefuseUnknownValues() throws IOException {
        example("{\"type\":\"m.mood\",\"content\":{\"mood\":\"sad\"}}");
        ExampleChecks checks = checks(new RawSchemas(folder.path("data")));
        GeneratedRelease closed = generated();

        assertThatThrownBy(() -> checks.checkUnknownValues(closed))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it is refused");
    }

    @Test
    void anExampleThatItsSchemaRefusesIsFound() throws IOException {
        example("{\"type\":\"m.mood\",\"content\":{\"mood\":\"sad\",\"since\":5.5}}");
        ExampleChecks checks = checks(new RawSchemas(folder.path("data")));
        GeneratedRelease code = generated();

        assertThatThrownBy(() -> checks.checkRoundTrips(code)).isInstanceOf(AssertionError.class);
    }

    private GeneratedRelease generated() {
        Path schemas = release().schemas();
        return GeneratedRelease.of(schemas, ReleaseGroups.of(schemas), EnumPolicy.CLOSED);
    }

    @Test
    void packagesAndSuffixesAreThoseOfTheFolders() throws IOException {
        folder.file("data/event-schemas/schema/core-events/event.yaml", EVENT);

        assertThat(TypeListing.of(generated()))
                .extracting(TypeListing::name)
                .containsExactly(
                        "api.clientserver.User",
                        "event.MoodEvent",
                        "event.MoodEvent.Content",
                        "event.MoodEvent.Mood",
                        "event.coreevents.Event",
                        "event.coreevents.Event.Content",
                        "event.coreevents.Event.Mood",
                        "federation.MoodEdu",
                        "federation.MoodEdu.Content",
                        "federation.MoodEdu.Mood");
    }
}
