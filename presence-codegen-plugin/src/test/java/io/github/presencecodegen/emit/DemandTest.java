package io.github.presencecodegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.emit.PassDemand.Pass;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.Demands;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.Planner;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Dialects;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which code is emitted and copied for which schemas. */
class DemandTest {

    private static final String LONGER = "{type: string, minLength: 5}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "properties: {a: %s}; /properties/a; VALUE COLLECT",
                "items: %s; /items; VALUE COLLECT",
                "anyOf: [%s, {minimum: 1}]; /anyOf/0; VALUE COLLECT",
                "not: %s; /not; VALUE",
                "contains: %s; /contains; VALUE",
                "'if: %s, then: {minLength: 9}'; /if; VALUE",
                "'if: {minLength: 1}, then: %s'; /then; VALUE COLLECT",
                "'if: {minLength: 1}, else: %s'; /else; VALUE COLLECT",
                "propertyNames: %s; /propertyNames; TEXT",
                "propertyNames: {allOf: [%s, {maxLength: 9}]}; /propertyNames/allOf/0; TEXT",
                "propertyNames: {properties: {a: %s}, maxLength: 5}; /propertyNames/properties/a; ",
                "not: {propertyNames: %s}; /not/propertyNames; TEXT",
                "not: {properties: {a: %s}}; /not/properties/a; VALUE",
                "$defs: {a: %s}; /$defs/a; ",
                "properties: {a: {type: string}}; /properties/a; ",
                "properties: {a: {}}; /properties/a; ",
            })
    void emitsThePassesThatAreCalled(String schema, String pointer, String passes) {
        Plans plans = plans(schema.replace("%s", LONGER), pointer);
        List<PlanId> root = List.of(plans.alone(id("")));
        PassDemand demand = new PassDemand(plans).add(root, Pass.VALUE).add(root, Pass.COLLECT);
        Set<Pass> of = demand.of(plans.plan(plans.alone(id(pointer))));
        assertThat(of.stream().map(Enum::name).toList())
                .containsExactlyInAnyOrder(passes == null ? new String[0] : passes.split(" "));
        assertThat(demand.isCalled(plans.plan(plans.alone(id(pointer))))).isEqualTo(passes != null);
    }

    @Test
    void asksTheEnumOfNamesByItsPredicateAlone() {
        Plans plans = plans("propertyNames: {enum: [a, b]}", "/propertyNames");
        PassDemand demand = new PassDemand(plans).add(List.of(plans.alone(id(""))), Pass.VALUE);
        assertThat(demand.of(plans.plan(plans.alone(id("/propertyNames"))))).isEmpty();
        assertThat(demand.isCalled(plans.plan(plans.alone(id("/propertyNames")))))
                .isTrue();
    }

    @Test
    void emitsOnlyWhatTheCallersAskFor() {
        Plans plans = plans("properties: {a: " + LONGER + "}", "/properties/a");
        PassDemand demand = new PassDemand(plans).add(List.of(plans.alone(id(""))), Pass.VALUE);
        assertThat(demand.of(plans.plan(plans.alone(id("/properties/a"))))).containsExactly(Pass.VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: string",
                "pattern: ^m\\.",
                "pattern: ^m$",
                "patternProperties: {'': {}}",
                "format: uri",
                "'$defs: {a: {pattern: a+b}}'",
            })
    void copiesNoneOfTheSupportTypesThatOnlySomeSchemasNeed(String schema) {
        assertThat(SupportDemand.of(plans(schema, "").all())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pattern: a+b",
                "patternProperties: {a+b: {}}",
                "not: {items: {pattern: a+b}}",
                "pattern: (a)\\1",
            })
    void copiesThePatternTypesForAPatternThatTakesAProgram(String schema) {
        assertThat(SupportDemand.of(plans(schema, "").all()))
                .contains("JsonPattern", "PatternAutomaton")
                .allMatch(name -> name.equals("JsonPattern") || name.startsWith("Pattern"));
    }

    /** A type that is copied finds all that it names among those that always are, or are copied with it. */
    @ParameterizedTest
    @CsvSource({
        "uuid, UuidFormat",
        "date, DateTimeFormat",
        "uri, UriFormat",
        "ipv4, IpAddressFormat",
        "idn-hostname, IdnTables",
        "regex, EcmaRegex",
        "mx-user-id, MatrixIdFormat",
        "mx-server-name, MatrixServerNameFormat",
        "mx-mxc-uri, MatrixContentUriFormat",
    })
    void copiesTheTypesOfTheFormatsThatAreAsserted(String format, String type) {
        Set<String> names = SupportDemand.of(
                plans("format: " + format, "", Dialects.named("2020-12").assertingFormats())
                        .all());
        assertThat(names).contains(type).doesNotContain("JsonPattern");
        assertThat(SupportSources.OPTIONAL).containsAll(names);
    }

    @Test
    void copiesTheTypesOfTheFormatsOfNames() {
        Dialect asserting = Dialects.named("matrix").assertingFormats();
        assertThat(SupportDemand.of(plans("patternProperties: {^@: {x-pattern-format: mx-user-id}}", "", asserting)
                        .all()))
                .contains("MatrixIdFormat");
        assertThat(SupportDemand.of(plans("items: {x-pattern-format: mx-user-id}", "", asserting)
                        .all()))
                .isEmpty();
    }

    private Plans plans(String schema, String also) {
        return plans(schema, also, Dialects.named("2020-12"));
    }

    private Plans plans(String schema, String also, Dialect dialect) {
        SpecFolder spec = new SpecFolder(folder).file("a.yaml", "{" + schema + "}");
        SchemaGraph graph = spec.link(dialect, Map.of(), List.of("a.yaml"));
        assertThat(spec.diagnostics().hasErrors()).isFalse();
        List<SchemaId> starts = also.isEmpty() ? List.of(id("")) : List.of(id(""), id(also));
        return new Planner(
                        graph,
                        Regexes.of(graph, spec.diagnostics()),
                        unused -> Demands.NONE,
                        Set.of(),
                        spec.diagnostics())
                .plan(List.of(), starts);
    }

    private static SchemaId id(String pointer) {
        return new SchemaId("a.yaml", pointer);
    }
}
