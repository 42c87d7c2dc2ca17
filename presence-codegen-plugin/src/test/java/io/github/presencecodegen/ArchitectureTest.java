package io.github.presencecodegen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The stages and the one direction in which data moves through them. */
@AnalyzeClasses(packages = "io.github.presencecodegen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.presencecodegen.";

    @ArchTest
    static final ArchRule stages_depend_on_earlier_ones = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("support")
            .definedBy(ROOT + "support")
            .layer("digest")
            .definedBy(ROOT + "digest")
            .layer("diagnostics")
            .definedBy(ROOT + "diagnostics")
            .layer("source")
            .definedBy(ROOT + "source")
            .layer("document")
            .definedBy(ROOT + "document")
            .layer("regex")
            .definedBy(ROOT + "regex")
            .layer("schema")
            .definedBy(ROOT + "schema")
            .layer("link")
            .definedBy(ROOT + "link")
            .layer("pattern")
            .definedBy(ROOT + "pattern")
            .layer("shape")
            .definedBy(ROOT + "shape")
            .layer("naming")
            .definedBy(ROOT + "naming")
            .layer("plan")
            .definedBy(ROOT + "plan")
            .layer("emit")
            .definedBy(ROOT + "emit")
            .layer("output")
            .definedBy(ROOT + "output")
            .layer("generation")
            .definedBy(ROOT + "generation")
            .layer("settings")
            .definedBy(ROOT + "settings")
            .layer("maven")
            .definedBy(ROOT + "maven")
            .whereLayer("support")
            .mayNotAccessAnyLayer()
            .whereLayer("digest")
            .mayNotAccessAnyLayer()
            .whereLayer("diagnostics")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("digest", "diagnostics")
            .whereLayer("document")
            .mayOnlyAccessLayers("source", "diagnostics", "support")
            .whereLayer("regex")
            .mayOnlyAccessLayers("support")
            .whereLayer("schema")
            .mayOnlyAccessLayers("document", "diagnostics", "support")
            .whereLayer("link")
            .mayOnlyAccessLayers("source", "document", "schema", "diagnostics")
            .whereLayer("pattern")
            .mayOnlyAccessLayers("schema", "link", "regex", "diagnostics", "support")
            .whereLayer("shape")
            .mayOnlyAccessLayers("schema", "link", "pattern", "diagnostics", "support")
            .whereLayer("naming")
            .mayOnlyAccessLayers("schema", "shape", "diagnostics")
            .whereLayer("plan")
            .mayOnlyAccessLayers("schema", "link", "pattern", "support", "diagnostics")
            .whereLayer("emit")
            .mayOnlyAccessLayers("schema", "shape", "naming", "plan", "pattern", "regex", "support", "diagnostics")
            .whereLayer("output")
            .mayOnlyAccessLayers("emit", "digest", "diagnostics", "support")
            .whereLayer("generation")
            .mayOnlyBeAccessedByLayers("settings", "maven")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("settings")
            .mayOnlyAccessLayers("generation", "output", "naming", "schema", "source", "diagnostics")
            .whereLayer("maven")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule only_document_knows_yaml = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "document")
            .should()
            .dependOnClassesThat(resideInAPackage("org.yaml.."));

    @ArchTest
    static final ArchRule only_regex_knows_icu = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "regex")
            .should()
            .dependOnClassesThat(resideInAPackage("com.ibm.icu.."));

    @ArchTest
    static final ArchRule only_emit_knows_javapoet = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "emit")
            .should()
            .dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."));

    @ArchTest
    static final ArchRule only_emit_knows_commonmark = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "emit")
            .should()
            .dependOnClassesThat(resideInAPackage("org.commonmark.."));

    @ArchTest
    static final ArchRule only_maven_knows_maven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "maven")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.maven.."));

    @ArchTest
    static final ArchRule support_needs_the_jdk_alone = classes()
            .that()
            .resideInAPackage(ROOT + "support")
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..")
                    .or(resideInAPackage(ROOT + "support"))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule no_state_is_static =
            fields().that().areStatic().should().beFinal();
}
