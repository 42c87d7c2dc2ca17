package io.github.presencecodegen.settings.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.dependency.ManifestPath;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.manifest.ManifestWriter;
import io.github.presencecodegen.manifest.ModuleManifest;
import io.github.presencecodegen.manifest.RunManifest;
import io.github.presencecodegen.manifest.SupportManifest;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.Library;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of what a module has in common with others, and what is wrong with the manifests of these. */
class ModuleSettingsTest {

    private static final String SUPPORT = "org.example.a.support";

    @TempDir
    private Path temp;

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Library> libraries = new ArrayList<>();

    private static byte[] manifest(
            String supportPackage, boolean isForOthers, Map<String, String> types, String... reuse) {
        return ManifestWriter.write(ModuleManifest.of(Map.of(
                "generate-default",
                new RunManifest(
                        true,
                        new SupportManifest(supportPackage, isForOthers, new TreeMap<>(types)),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(reuse),
                        List.of()))));
    }

    private static byte[] base() {
        return manifest(SUPPORT, true, Map.of("JsonCodec", "1"));
    }

    private ModuleSettingsTest jar(String name, byte[] manifest) throws IOException {
        Path jar = temp.resolve(name + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new ZipEntry(ManifestPath.of("org.example", name)));
            entries.write(manifest);
        }
        libraries.add(new Library("org.example", name, "1", jar));
        return this;
    }

    private RequestedModules read(String support, String... reuse) {
        return new ModuleSettings(new GivenModules(support, List.of(reuse)), new ClassPath(libraries), diagnostics)
                .read(null);
    }

    private List<String> reported() {
        return diagnostics.all().stream().map(SpecFolder::shortly).toList();
    }

    @Test
    void supportTypesAndTheirPackageComeFromADependency() throws IOException {
        RequestedModules modules = jar("a", base()).read("none");
        assertThat(reported()).isEmpty();
        assertThat(modules.provider()).hasValueSatisfying(provider -> {
            assertThat(provider.module()).isEqualTo("org.example:a");
            assertThat(provider.packageName()).isEqualTo(SUPPORT);
        });
    }

    @Test
    void aModuleOfTheSameBuildIsAFolderOfClasses() throws IOException {
        Path classes = temp.resolve("classes");
        Path file = classes.resolve(ManifestPath.of("org.example", "a"));
        Files.createDirectories(file.getParent());
        Files.write(file, base());
        libraries.add(new Library("org.example", "a", "1", classes));
        assertThat(read("none", "org.example:a").reused()).hasSize(1);
        assertThat(reported()).isEmpty();
    }

    @Test
    void whatAReusedModuleReusesIsReused() throws IOException {
        RequestedModules modules = jar("a", base())
                .jar("b", manifest(SUPPORT, true, Map.of(), "org.example:a"))
                .read("none", "org.example:b");
        assertThat(reported()).isEmpty();
        assertThat(modules.reused())
                .extracting(each -> each.module())
                .containsExactly("org.example:b", "org.example:a");
        assertThat(modules.named()).containsExactly("org.example:b");
    }

    /** Nobody asks for it, so that it may be damaged. */
    @Test
    void theClassPathIsNotReadUnasked() throws IOException {
        assertThat(jar("a", new byte[0]).read("needed").reused()).isEmpty();
        assertThat(read("all").provider()).isEmpty();
        assertThat(reported()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"version\":1,\"types\":[]}",
                "{\"version\":3,\"executions\":[],\"types\":[]}",
                "{\"version\":2,\"executions\":{},\"types\":[]}",
                "{\"version\":2,\"executions\":[{\"execution\":\"x\"}],\"types\":[]}",
                "{\"version\":2,\"executions\":[],\"types\":[{\"execution\":\"x\",\"type\":1}]}",
                "{\"version\":2e9999999,\"executions\":[],\"types\":[]}"
            })
    void aManifestThatIsNoneIsReportedWithItsJar(String content) throws IOException {
        jar("a", content.getBytes(StandardCharsets.UTF_8)).read("none", "org.example:a");
        assertThat(diagnostics.all().get(0).message())
                .startsWith("the manifest of org.example:a in " + temp.resolve("a.jar") + " cannot be read: ");
    }

    @Test
    void aJarThatIsNoneIsReported() throws IOException {
        Path jar = temp.resolve("a.jar");
        Files.writeString(jar, "no jar");
        libraries.add(new Library("org.example", "a", "1", jar));
        read("none", "org.example:a");
        assertThat(reported()).containsExactly("<reuse>:0:0 MANIFEST_UNREADABLE");
        assertThat(diagnostics.all().get(0).message()).contains(jar.toString());
    }

    @Test
    void whatIsWrongWithTheSettings() throws IOException {
        jar("a", base()).jar("needing", manifest("org.example.x", false, Map.of("JsonCodec", "1")));
        libraries.add(new Library("org.example", "plain", "1", null));
        read("some");
        read("all", "org.example:a");
        read("none", "a");
        read("none", "org.example:plain");
        read("none", "org.example:other");
        read("none", "org.example:needing");
        assertThat(reported())
                .containsExactlyInAnyOrder(
                        "<support>:0:0 ILLEGAL_SUPPORT",
                        "<reuse>:0:0 REUSE_WITH_SUPPORT",
                        "<reuse>:0:0 ILLEGAL_REUSE",
                        "<reuse>:0:0 MANIFEST_MISSING",
                        "<reuse>:0:0 NO_SUCH_DEPENDENCY",
                        "<reuse>:0:0 NOT_FOR_OTHERS");
    }

    @Test
    void supportPackagesThatDiffer() throws IOException {
        jar("a", base());
        new ModuleSettings(new GivenModules("none", List.of()), new ClassPath(libraries), diagnostics)
                .read("org.example.mine");
        assertThat(reported()).containsExactly("<support>:0:0 SUPPORT_PACKAGE_DIFFERS");
        assertThat(diagnostics.all().get(0).message()).contains("org.example.mine", SUPPORT, "org.example:a");
    }

    @Test
    void severalSupportPackages() throws IOException {
        jar("a", base()).jar("b", manifest("org.example.b.support", true, Map.of("JsonCodec", "1")));
        read("none");
        assertThat(reported()).containsExactly("<support>:0:0 SEVERAL_SUPPORT_PACKAGES");
        assertThat(new ModuleSettings(new GivenModules("none", List.of()), new ClassPath(libraries), new Diagnostics())
                        .read("org.example.b.support")
                        .provider())
                .hasValueSatisfying(provider -> assertThat(provider.module()).isEqualTo("org.example:b"));
    }

    @Test
    void noSupportTypesAtAll() {
        read("none");
        assertThat(reported()).containsExactly("<support>:0:0 NO_SUPPORT_DEPENDENCY");
    }
}
