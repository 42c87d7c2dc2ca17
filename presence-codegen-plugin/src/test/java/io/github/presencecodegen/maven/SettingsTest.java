package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aMissingPackageIsExplained(String value) {
        assertThatThrownBy(() -> Settings.basePackage(value))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<basePackage>org.example.matrix</basePackage>");
    }

    @Test
    void whiteSpaceAroundASettingMeansNothing() throws MojoFailureException {
        assertThat(Settings.basePackage(" org.example\n")).isEqualTo("org.example");
        assertThat(Settings.text("\n Edu ", "")).isEqualTo("Edu");
        assertThat(Settings.text(" ", "org.example.support")).isEqualTo("org.example.support");
        assertThat(Settings.text(null, "x")).isEqualTo("x");
    }

    @Test
    void anEmptyElementOfAListMeansNothing() {
        assertThat(Settings.list(Arrays.asList(" a ", null, " ", "b"))).containsExactly("a", "b");
        assertThat(Settings.list(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "compile,  true,  true",
        ",         true,  true",
        "provided, true,  true",
        "system,   true,  true",
        "runtime,  false, true",
        "test,     false, true",
    })
    void jspecifyCountsWhereTheCompilerSeesIt(String scope, boolean inMain, boolean inTests)
            throws MojoFailureException {
        List<Dependency> dependencies =
                List.of(dependency("org.example", "other", null), dependency("org.jspecify", "jspecify", scope));
        assertThat(Settings.nullAnnotations("auto", dependencies, false)).isEqualTo(inMain);
        assertThat(Settings.nullAnnotations("auto", dependencies, true)).isEqualTo(inTests);
    }

    @Test
    void nullAnnotationsCanBeForced() throws MojoFailureException {
        assertThat(Settings.nullAnnotations("auto", List.of(), false)).isFalse();
        assertThat(Settings.nullAnnotations("true", List.of(), false)).isTrue();
        assertThat(Settings.nullAnnotations("false", List.of(dependency("org.jspecify", "jspecify", null)), true))
                .isFalse();
        assertThatThrownBy(() -> Settings.nullAnnotations("yes", List.of(), false))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<nullAnnotations> is \"yes\", but must be auto, true or false.");
    }

    @Test
    void foldersAreShownFromWhereTheUserWorks() {
        Path work = Path.of("work").toAbsolutePath();
        assertThat(Settings.shown(work.resolve("a/src/main/spec"), work)).isEqualTo("a/src/main/spec");
        assertThat(Settings.shown(work.resolve("a/../b"), work)).isEqualTo("b");
        assertThat(Settings.shown(work, work)).isEqualTo(work.toString().replace('\\', '/'));
        assertThat(Settings.shown(work.resolveSibling("other"), work))
                .isEqualTo(work.resolveSibling("other").toString().replace('\\', '/'));
    }

    private static Dependency dependency(String groupId, String artifactId, String scope) {
        Dependency dependency = new Dependency();
        dependency.setGroupId(groupId);
        dependency.setArtifactId(artifactId);
        dependency.setScope(scope);
        return dependency;
    }
}
