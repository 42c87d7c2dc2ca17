package io.github.presencecodegen.settings.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.settings.build.GivenBuild.CompilerRelease;
import io.github.presencecodegen.settings.build.GivenBuild.UncachedFolder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildSettingsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> properties = List.of();
    private List<CompilerRelease> releases = List.of();
    private String encoding = "UTF-8";
    private Optional<UncachedFolder> cache = Optional.empty();

    @Test
    void anUnknownPropertyIsAnErrorWithTheOneThatIsMeant() {
        properties = List.of("presence-codegen.enum", "presence-codegen.skip", "presence-codegen.what");
        assertThat(problems())
                .containsExactly(
                        "-Dpresence-codegen.enum: error PC660: unknown property\n    Did you mean -Dpresence-codegen.enums?",
                        "-Dpresence-codegen.what: error PC660: unknown property\n"
                                + "    The properties are: presence-codegen.enums, presence-codegen.skip.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "1.8", "11", "16", ""})
    void anOlderReleaseIsAnError(String release) {
        releases = List.of(new CompilerRelease("maven.compiler.release", release));
        assertThat(problems()).singleElement().asString().startsWith("maven.compiler.release: error PC661: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21", "25", "seventeen"})
    void oneThatIsNewEnoughIsNone(String release) {
        releases = List.of(
                new CompilerRelease("maven.compiler.release", "8"),
                new CompilerRelease("maven.compiler.release", release));
        assertThat(problems()).isEmpty();
    }

    @Test
    void saysWhatIsSet() {
        releases = List.of(new CompilerRelease("maven.compiler.source", "1.8"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("maven.compiler.source: error PC661: generated code needs Java 17 or newer:"
                        + " the compiler is set to 1.8\n");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "utf8, false",
        "US-ASCII, true",
        "ISO-8859-1, true",
        "windows-1252, true",
        "Cp1252, true",
        "GBK, true",
        "windows-1251, true",
    })
    void anotherEncodingMakesSourcesAscii(String name, boolean inAscii) {
        encoding = name;
        assertThat(new BuildSettings(given(), diagnostics).check()).isEqualTo(inAscii);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "Cp1047", "IBM037", "UTF8000", "not a name"})
    void anEncodingThatDoesNotBeginWithAsciiIsAnError(String name) {
        encoding = name;
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "project.build.sourceEncoding: error PC662: sources cannot be read in the encoding " + name);
    }

    @Test
    void aCacheThatDoesNotSeeTheSchemasIsAWarning() {
        cache = Optional.of(new UncachedFolder("module/src/main/spec", "src/main/spec"));
        assertThat(problems())
                .containsExactly("<properties>: warning PC663: the build cache does not see module/src/main/spec, so it"
                        + " restores old classes after a schema has changed\n    Add"
                        + " <maven.build.cache.input.spec>src/main/spec</maven.build.cache.input.spec> to the"
                        + " <properties> of the POM.");
    }

    private GivenBuild given() {
        return new GivenBuild(
                properties, List.of("presence-codegen.enums", "presence-codegen.skip"), releases, encoding, cache);
    }

    private List<String> problems() {
        new BuildSettings(given(), diagnostics).check();
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
