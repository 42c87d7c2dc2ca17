package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecReleaseTest {

    private static final String THROUGH_LINK = "$ref: event-schemas/schema/m.a\n";

    @TempDir
    private Path temp;

    private SpecFolder folder;
    private Path copy;

    @BeforeEach
    void makeFolder() {
        folder = new SpecFolder(temp.resolve("specs"));
        copy = temp.resolve("copy");
    }

    private SpecRelease only() {
        return SpecRelease.in(folder.root()).get(0);
    }

    @Test
    void releasesOfEveryLayoutAreFoundTheOldestFirst() {
        folder.file("v1.16/data/event-schemas/schema/m.a.yaml", "")
                .file("v1.8/data/event-schemas/schema/m.a.yaml", "")
                .file("r0.1.2/event-schemas/schema/m.a", "")
                .file("notes/a.yaml", "");

        assertThat(SpecRelease.in(folder.root()))
                .extracting(SpecRelease::name)
                .containsExactly("r0.1.2", "v1.8", "v1.16");
    }

    @Test
    void aCheckoutIsOneRelease() {
        folder.file("data/event-schemas/schema/m.a.yaml", "").file("content/event-schemas/schema/m.b.yaml", "");

        assertThat(SpecRelease.in(folder.root()))
                .extracting(SpecRelease::schemas)
                .containsExactly(folder.path("data"));
        assertThat(only().path("data/event-schemas/schema/m.a.yaml")).isEqualTo("event-schemas/schema/m.a.yaml");
    }

    @Test
    void theCopyOfACheckoutHasItsSchemasAlone() {
        folder.file("event-schemas/schema/m.a", "a").file("api/x/a.yaml", "").file("scripts/event-schemas/a.yaml", "");

        SchemaCopy.of(only(), copy);

        assertThat(copy.resolve("event-schemas/schema/m.a")).hasContent("a");
        assertThat(copy.resolve("api/x/a.yaml")).exists();
        assertThat(copy.resolve("scripts")).doesNotExist();
    }

    @Test
    void aLinkThatFilesReferThroughIsPutBack() {
        folder.file("event-schemas/schema/m.a", "a").file("api/client-server/definitions/b.yaml", THROUGH_LINK);

        SchemaCopy.of(only(), copy);

        assertThat(copy.resolve("api/client-server/definitions/event-schemas/schema/m.a"))
                .hasContent("a");
    }

    @Test
    void noLinkIsMadeThatNobodyRefersThrough() {
        folder.file("event-schemas/schema/m.a", "a")
                .file("api/client-server/definitions/b.yaml", "$ref: ../../../event-schemas/schema/m.a\n");

        SchemaCopy.of(only(), copy);

        assertThat(copy.resolve("api/client-server/definitions/event-schemas")).doesNotExist();
    }

    @Test
    void linksAreCopiedAsLinksAlsoThoseThatAFileStandsFor() {
        folder.file("event-schemas/schema/m.a", "a")
                .file("api/server-server/definitions/event-schemas", "../../../event-schemas")
                .file("api/client-server/definitions/b.yaml", THROUGH_LINK);
        Path link = folder.path("api/client-server/definitions/event-schemas");
        SymbolicLinks.create(link, Path.of("../../../event-schemas"));

        SchemaCopy.of(only(), copy);

        for (String api : List.of("client-server", "server-server")) {
            Path copied = copy.resolve("api/" + api + "/definitions/event-schemas");
            assertThat(copied).isSymbolicLink();
            assertThat(copied.resolve("schema/m.a")).hasContent("a");
        }
    }
}
