package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.OutsideData;
import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SettingsXml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of {@code docs/matrix.md} take the latest release that {@code -Dmatrix.spec.dir} holds. */
class MatrixPageTest {

    @TempDir
    private Path temp;

    @Test
    void theSettingsTakeARelease() throws IOException {
        assertThat(classes("Settings"))
                .contains(
                        "org.example.matrix.event.RoomMemberEvent",
                        "org.example.matrix.federation.PresenceEdu",
                        "org.example.matrix.client.PushRule");
    }

    @Test
    void theBodiesOfRequestsAndResponsesAreTypes() throws IOException {
        assertThat(classes("Bodies of requests and responses"))
                .contains(
                        "org.example.matrix.federation.SendTransactionRequest",
                        "org.example.matrix.federation.SendTransactionResponse");
    }

    private Set<String> classes(String heading) throws IOException {
        List<SpecRelease> releases =
                OutsideData.folder("matrix.spec.dir").map(SpecRelease::in).orElse(List.of()).stream()
                        .filter(release -> !release.schemas().equals(release.folder()))
                        .toList();
        assumeTrue(!releases.isEmpty(), "-Dmatrix.spec.dir names no release from v1.1 on");
        Path schemas = temp.resolve("data");
        SchemaCopy.of(releases.get(releases.size() - 1), schemas);
        Diagnostics diagnostics = new Diagnostics();
        String settings = PageSection.of("docs/matrix.md", heading).settings();
        GenerationRequest request = new SettingsReader(
                        SettingsXml.parse(settings).given(schemas, "data", Requests.PACKAGE), diagnostics)
                .read()
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        GeneratedCode code = GeneratedCode.of(request, diagnostics);
        assertThat(diagnostics.all()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.NOT_A_SCHEMA);
        return code.compile().classes().keySet();
    }
}
