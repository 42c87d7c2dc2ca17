package io.github.presencecodegen;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The stages, the rooms inside emission, and the one direction in which data moves through them. */
@AnalyzeClasses(packages = "io.github.presencecodegen", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    /** Wherever a profile builds into. */
    static final class MainClasses implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final String ROOT = "io.github.presencecodegen.";

    /** Files in one package, beyond which nobody finds anything; {@code support} is copied as one package. */
    private static final int MOST_FILES = 25;

    /** Each package, and the packages that it may use. */
    private static final Map<String, List<String>> PACKAGES = new LinkedHashMap<>();

    static {
        room("support", "support.pattern", "support.format");
        room("support.format");
        room("support.pattern");
        room("support.regex", "support.pattern");
        room("digest");
        room("pointer");
        room("diagnostics");
        room("generated");
        room("project");
        room("formats", "link", "schema", "diagnostics");
        room("source", "digest", "diagnostics", "pointer");
        room("document", "source", "diagnostics", "support");
        room("regex", "support.pattern", "support.regex");
        room("schema.advice", "document");
        room("schema", "schema.advice", "document", "diagnostics", "pointer", "support");
        room("schema.reading", "schema", "document", "diagnostics", "support");
        room("link.uri");
        room("link.nodes", "source", "document", "schema", "pointer");
        room("link.openapi", "link.nodes", "document", "schema", "pointer");
        room("link.overlay", "source", "document", "schema", "diagnostics");
        room(
                "link",
                "link.uri",
                "link.overlay",
                "link.nodes",
                "link.openapi",
                "source",
                "document",
                "schema",
                "schema.advice",
                "schema.reading",
                "diagnostics");
        room("pattern", "regex", "link", "schema", "support.pattern", "diagnostics");
        room("shape.model", "schema", "link", "diagnostics", "support", "pattern");
        room("shape.narrowing", "shape.model", "formats", "schema", "link", "diagnostics", "support", "pattern");
        room(
                "shape.defaults",
                "shape.model",
                "schema",
                "link",
                "diagnostics",
                "support",
                "support.pattern",
                "regex",
                "pattern");
        room("shape.kinship", "shape.model", "shape.narrowing", "schema", "link");
        room("shape.unification", "shape.model", "schema", "link", "support");
        room("shape.choice", "shape.model", "shape.narrowing", "schema");
        room(
                "shape.dispatch",
                "shape.model",
                "shape.narrowing",
                "schema",
                "link",
                "pointer",
                "diagnostics",
                "support",
                "pattern");
        room(
                "shape",
                "shape.model",
                "shape.narrowing",
                "shape.choice",
                "shape.defaults",
                "shape.dispatch",
                "shape.kinship",
                "shape.unification",
                "schema",
                "link",
                "diagnostics",
                "support",
                "pattern");
        room("naming.words", "digest", "pointer", "schema", "shape.model", "diagnostics", "pattern");
        room("naming.nested", "naming.words", "schema", "shape.model", "diagnostics", "pattern");
        room("naming.members", "naming.words", "schema", "shape.model", "diagnostics");
        room("naming.places", "schema");
        room(
                "naming",
                "naming.words",
                "naming.places",
                "naming.nested",
                "naming.members",
                "schema",
                "shape.model",
                "shape.kinship",
                "diagnostics",
                "pattern");
        room("plan.check", "regex", "schema", "support", "pattern");
        room("plan.recursion", "plan.check", "support");
        room(
                "plan",
                "plan.check",
                "plan.recursion",
                "schema",
                "link",
                "regex",
                "support",
                "support.pattern",
                "diagnostics",
                "pattern");
        room("runtime", "generated", "digest");
        room("emit.java", "plan.check", "regex", "pattern");
        room("emit.javadoc.text");
        room("emit.javadoc.markup", "emit.javadoc.text", "shape.model");
        room(
                "emit.javadoc",
                "emit.javadoc.text",
                "emit.javadoc.markup",
                "schema",
                "shape.model",
                "support",
                "diagnostics");
        room(
                "emit.blueprint",
                "emit.javadoc.text",
                "generated",
                "schema",
                "shape.model",
                "naming",
                "plan",
                "plan.check",
                "support",
                "naming.words",
                "pattern");
        room(
                "emit.writing",
                "emit.blueprint",
                "emit.java",
                "schema",
                "shape.model",
                "naming",
                "naming.words",
                "support",
                "pattern");
        room(
                "emit.checks.code",
                "emit.blueprint",
                "emit.java",
                "formats",
                "schema",
                "plan",
                "plan.check",
                "regex",
                "support",
                "pattern");
        room(
                "emit.checks.verdict",
                "emit.checks.code",
                "emit.blueprint",
                "emit.java",
                "schema",
                "plan.check",
                "support",
                "pattern");
        room(
                "emit.checks.report",
                "emit.checks.code",
                "emit.checks.verdict",
                "emit.blueprint",
                "emit.java",
                "schema",
                "plan.check",
                "support",
                "pattern");
        room(
                "emit.checks",
                "emit.checks.code",
                "emit.checks.verdict",
                "emit.checks.report",
                "emit.blueprint",
                "emit.java",
                "emit.javadoc.text",
                "formats",
                "naming",
                "schema",
                "plan",
                "plan.check");
        room(
                "emit.codecs",
                "emit.blueprint",
                "emit.java",
                "emit.writing",
                "schema",
                "shape.model",
                "naming",
                "plan",
                "plan.check",
                "support",
                "naming.words",
                "pattern");
        room(
                "emit.builders",
                "support",
                "emit.blueprint",
                "emit.java",
                "emit.javadoc",
                "emit.javadoc.text",
                "emit.writing",
                "schema",
                "shape.model",
                "naming",
                "naming.words",
                "pattern");
        room(
                "emit.types",
                "emit.blueprint",
                "emit.builders",
                "emit.java",
                "emit.javadoc",
                "emit.javadoc.text",
                "emit.writing",
                "schema",
                "shape.model",
                "naming",
                "support",
                "naming.words",
                "pattern");
        room(
                "emit.validators",
                "emit.blueprint",
                "emit.javadoc.text",
                "emit.types",
                "schema",
                "shape.model",
                "naming",
                "naming.words",
                "plan",
                "plan.check");
        room(
                "emit",
                "emit.blueprint",
                "emit.checks",
                "emit.codecs",
                "emit.java",
                "emit.types",
                "emit.validators",
                "generated",
                "schema",
                "shape.model",
                "naming",
                "plan",
                "plan.check",
                "diagnostics",
                "naming.words");
        room("manifest", "naming", "naming.words", "schema", "shape.model", "support");
        room("dependency", "manifest", "project", "digest", "diagnostics");
        room("output", "manifest", "generated", "digest", "diagnostics", "support");
        room(
                "generation.request",
                "dependency",
                "generated",
                "project",
                "runtime",
                "naming",
                "naming.places",
                "naming.words",
                "output",
                "source");
        room(
                "modules",
                "generation.request",
                "manifest",
                "dependency",
                "runtime",
                "generated",
                "naming",
                "naming.words",
                "shape.dispatch",
                "shape.model",
                "link",
                "schema",
                "source",
                "digest",
                "diagnostics");
        room(
                "generation",
                "generation.request",
                "modules",
                "manifest",
                "dependency",
                "naming.places",
                "naming.words",
                "emit",
                "runtime",
                "formats",
                "generated",
                "naming",
                "plan",
                "shape",
                "shape.dispatch",
                "link",
                "schema",
                "document",
                "source",
                "output",
                "digest",
                "diagnostics",
                "schema.reading",
                "shape.model",
                "plan.check",
                "regex",
                "pattern");
        room("settings.build", "diagnostics");
        room(
                "settings.value",
                "project",
                "runtime",
                "generation.request",
                "schema",
                "schema.reading",
                "source",
                "diagnostics");
        room("settings.modules", "generation.request", "dependency", "manifest", "project", "diagnostics");
        room(
                "settings",
                "settings.value",
                "settings.modules",
                "generation.request",
                "project",
                "runtime",
                "generated",
                "naming",
                "naming.places",
                "pointer",
                "schema",
                "source",
                "diagnostics");
        room(
                "settings.file",
                "settings",
                "settings.modules",
                "settings.value",
                "project",
                "generation.request",
                "document",
                "source",
                "diagnostics");
        room("report", "generation", "generation.request", "output", "diagnostics");
        room(
                "maven",
                "settings",
                "settings.build",
                "settings.modules",
                "report",
                "generation",
                "generation.request",
                "dependency",
                "project",
                "output",
                "digest",
                "diagnostics");
    }

    private static void room(String name, String... uses) {
        PACKAGES.put(name, List.of(uses));
    }

    @ArchTest
    static final ArchRule packagesDependOnEarlierOnes = layers();

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : PACKAGES.keySet()) {
            layers = layers.layer(name).definedBy(ROOT + name);
        }
        for (Map.Entry<String, List<String>> room : PACKAGES.entrySet()) {
            layers = room.getValue().isEmpty()
                    ? layers.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(room.getKey())
                            .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        return layers.ensureAllClassesAreContainedInArchitecture();
    }

    @ArchTest
    static void noPackageIsTooLarge(JavaClasses all) {
        Map<String, Long> files = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT + "support"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        assertThat(files).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static final ArchRule onlyDocumentKnowsYaml = onlyKnownTo("org.yaml..", "document");

    @ArchTest
    static final ArchRule onlyRegexKnowsIcu = onlyKnownTo("com.ibm.icu..", "regex");

    @ArchTest
    static final ArchRule onlyEmissionKnowsJavaPoet = onlyKnownTo("com.palantir.javapoet..", "emit..");

    @ArchTest
    static final ArchRule onlyMarkupKnowsCommonmark = onlyKnownTo("org.commonmark..", "emit.javadoc.markup");

    @ArchTest
    static final ArchRule onlyMavenKnowsMaven = onlyKnownTo("org.apache.maven..", "maven");

    @ArchTest
    static final ArchRule onlyMavenKnowsItsResolver = onlyKnownTo("org.eclipse.aether..", "maven");

    @ArchTest
    static final ArchRule onlyMavenKnowsPlexus = onlyKnownTo("org.codehaus.plexus..", "maven");

    private static ArchRule onlyKnownTo(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(packages).map(name -> ROOT + name).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    /** So that no type lacks the annotation that says that it is generated. */
    @ArchTest
    static final ArchRule onlyDeclarationsBeginTypes = noClasses()
            .that()
            .doNotHaveSimpleName("Declarations")
            .should()
            .callMethodWhere(target(owner(type(TypeSpec.class)))
                    .and(target(nameMatching("(class|interface|record|enum|annotation)Builder"))));

    @ArchTest
    static final ArchRule supportNeedsTheJdkAlone = classes()
            .that()
            .resideInAPackage(ROOT + "support..")
            .and()
            .haveNameNotMatching(".*\\.Jackson[23M][^.]*")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage(ROOT + "support.."))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule noStateIsStatic = fields().that().areStatic().should().beFinal();
}
