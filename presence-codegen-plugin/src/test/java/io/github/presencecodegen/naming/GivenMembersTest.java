package io.github.presencecodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accessors and constants that the user names. */
class GivenMembersTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    /** The names of all types, by the short names of these. */
    private Map<String, TypeNames> names(NameSetting... settings) {
        SchemaGraph graph = spec.linkEvents();
        TypeModel model = spec.model(graph);
        Map<String, TypePlace> places = new HashMap<>();
        spec.list("**/m.*").forEach(file -> places.put(file, new TypePlace("org.example", "")));
        TypePlaces all = new TypePlaces(Map.of(), places, new TypePlace("org.example", ""), "org.example.support");
        Map<String, TypeNames> names = new HashMap<>();
        new Namer(all, List.of(settings), spec.diagnostics())
                .name(model, graph.schemas())
                .types()
                .values()
                .forEach(type -> names.put(type.type().shortName(), type));
        return names;
    }

    private List<String> accessors(String type, NameSetting... settings) {
        TypeNames names = names(settings).get(type);
        return names.properties().stream().map(PropertyNames::accessor).toList();
    }

    private List<String> problems(NameSetting... settings) {
        names(settings);
        return spec.diagnostics().all().stream().map(Diagnostic::toString).toList();
    }

    private static NameSetting member(String schema, String member) {
        return new MemberOverride(schema, member);
    }

    private static NameSetting constant(String schema, String value, String constant) {
        return new ConstantOverride(schema, value, constant);
    }

    @Test
    void anAccessorHasItsNameAndAllMethodsFollow() {
        spec.file("m.a.yaml", "type: object\nproperties: {push: {type: array, items: {type: string}}, a: {}}\n");
        List<PropertyNames> names =
                names(member("m.a.yaml#/properties/push", "added")).get("A").properties();
        assertThat(names).extracting(PropertyNames::accessor).containsExactly("added", "a");
        assertThat(names.get(0).add()).isEqualTo("addAdded");
        assertThat(spec.diagnostics().all()).isEmpty();
    }

    @Test
    void namesMayBeExchangedAndAnotherThatIsInTheWayGivesWay() {
        spec.file("m.a.yaml", "type: object\nproperties: {a: {}, b: {}, c: {type: array, items: {}}}\n");
        assertThat(accessors("A", member("m.a.yaml#/properties/a", "b"), member("m.a.yaml#/properties/b", "a")))
                .containsExactly("b", "a", "c");
        assertThat(spec.diagnostics().all()).isEmpty();
        assertThat(accessors("A", member("m.a.yaml#/properties/a", "b"))).containsExactly("b", "b_", "c");
        assertThat(accessors("A", member("m.a.yaml#/properties/a", "hasC"))).containsExactly("hasC", "b", "c_");
        assertThat(spec.reported()).containsExactly("m.a.yaml:2:24 NAME_CLASH", "m.a.yaml:2:31 NAME_CLASH");
    }

    @Test
    void aPropertyThatIsMergedIntoSeveralTypesIsNamedInEach() {
        spec.file("base.yaml", "type: object\nproperties: {body: {type: string}}\n")
                .file("m.a.yaml", "allOf: [{$ref: base.yaml}]\nproperties: {body: {maxLength: 3}}\n")
                .file("m.b.yaml", "allOf: [{$ref: base.yaml}]\n");
        assertThat(accessors("A", member("base.yaml#/properties/body", "text"))).containsExactly("text");
        assertThat(accessors("B", member("base.yaml#/properties/body", "text"))).containsExactly("text");
        assertThat(accessors("A", member("m.a.yaml#/properties/body", "text"))).containsExactly("text");
        assertThat(accessors("B", member("m.a.yaml#/properties/body", "text"))).containsExactly("body");
        assertThat(spec.diagnostics().all()).isEmpty();
        assertThat(problems(member("base.yaml#/properties/body", "text"), member("m.a.yaml#/properties/body", "words")))
                .singleElement()
                .asString()
                .contains("error PC636: <names> calls \"body\" text, but also words, by another of its schemas");
    }

    @Test
    void whatIsReferredToIsNotTheProperty() {
        spec.file("text.yaml", "type: string\nminLength: 1\n")
                .file("m.a.yaml", "type: object\nproperties: {a: {$ref: text.yaml}, b: {$ref: text.yaml}}\n");
        assertThat(accessors("A", member("m.a.yaml#/properties/a", "c"))).containsExactly("c", "b");
        assertThat(problems(member("text.yaml", "c")))
                .singleElement()
                .asString()
                .startsWith("<names> 1: error PC634: ");
    }

    @Test
    void aPropertyWithAnyNameHasALocation() {
        spec.file("m.a.yaml", "type: object\nproperties: {a/b~c: {}}\nrequired: [d/e]\n");
        assertThat(accessors(
                        "A", member("m.a.yaml#/properties/a~1b~0c", "one"), member("m.a.yaml#/properties/d~1e", "two")))
                .containsExactly("one", "two");
        assertThat(spec.diagnostics().all()).isEmpty();
    }

    @Test
    void anItemOfATupleIsNamed() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  pair: {type: array, items: [{type: string, title: Name}, {type: integer}, {type: string, title: Name}]}
                """);
        assertThat(accessors("A.Pair")).containsExactly("item1", "item2", "item3", "rest");
        assertThat(accessors("A.Pair", member("m.a.yaml#/properties/pair/items/1", "age")))
                .containsExactly("item1", "age", "item3", "rest");
        assertThat(spec.diagnostics().all()).isEmpty();
    }

    @Test
    void aConstantOfAnEnumIsNamedByAnyOfItsSchemas() {
        spec.file("state.yaml", "type: string\nenum: [up, down, '']\n").file("m.a.yaml", """
                        type: object
                        properties:
                          s: {$ref: state.yaml}
                          t: {type: string, enum: [up, off]}
                        """);
        Map<String, TypeNames> names = names(
                constant("state.yaml", "up", "DOWN"),
                constant("state.yaml", "", "NONE"),
                constant("m.a.yaml#/properties/t", "off", "OUT"));
        assertThat(names.get("State").constants()).containsExactly("DOWN", "down", "NONE");
        assertThat(names.get("A.T").constants()).containsExactly("UP", "OUT");
    }

    @Test
    void twoNamesForOneConstantAreAnError() {
        spec.file("base.yaml", "properties: {s: {type: string, enum: [up, down]}}\n")
                .file("m.a.yaml", "type: object\nallOf: [{$ref: base.yaml}]\nproperties: {s: {enum: [up, down]}}\n");
        assertThat(problems(
                        constant("base.yaml#/properties/s", "up", "ON"),
                        constant("m.a.yaml#/properties/s", "up", "OVER")))
                .filteredOn(problem -> problem.contains(" error "))
                .singleElement()
                .asString()
                .contains("error PC636: <names> calls \"up\" ON, but also OVER, by another of its schemas");
    }

    @Test
    void theConstantOfASingleValueIsNamedByItsProperty() {
        spec.file("m.a.yaml", "type: object\nproperties: {type: {const: m.a}}\n");
        TypeNames names =
                names(constant("m.a.yaml#/properties/type", "m.a", "KIND")).get("A");
        assertThat(names.properties()).containsExactly(new PropertyNames("type", "KIND"));
        assertThat(spec.diagnostics().all()).isEmpty();
    }

    @Test
    void whatNamesNothingGetsWhatIsNear() {
        spec.file("m.a.yaml", "type: object\nproperties: {state: {type: string, enum: [gmt+12, gmt-12]}}\n");
        assertThat(problems(
                        member("m.a.yaml#/properties/stat", "s"),
                        constant("m.a.yaml#/properties/states", "gmt+12", "A"),
                        constant("m.a.yaml#/properties/state", "gmt*12", "B"),
                        member("m.a.yaml", "C")))
                .satisfiesExactly(
                        property -> assertThat(property)
                                .startsWith("<names> 1: error PC634: ")
                                .endsWith("Did you mean \"m.a.yaml#/properties/state\"?"),
                        schema -> assertThat(schema)
                                .startsWith("<names> 2: error PC635: <schema> ")
                                .endsWith("Did you mean \"m.a.yaml#/properties/state\"?"),
                        value -> assertThat(value)
                                .startsWith("<names> 3: error PC635: <value> \"gmt*12\" is not a value of")
                                .endsWith("Did you mean \"gmt+12\"?"),
                        file -> assertThat(file).startsWith("<names> 4: error PC634: "));
    }

    @Test
    void givenNamesThatClashAreAnErrorWithBothPlaces() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  list: {type: array, items: {type: string}}
                  b: {type: string}
                  State: {type: object, properties: {a: {type: string}}}
                  e: {type: string, enum: [up, down]}
                """);
        assertThat(problems(
                        member("m.a.yaml#/properties/list", "poll"),
                        member("m.a.yaml#/properties/b", "hasPoll"),
                        member("m.a.yaml#/properties/State", "State"),
                        constant("m.a.yaml#/properties/e", "up", "ON"),
                        constant("m.a.yaml#/properties/e", "down", "ON")))
                .satisfiesExactly(
                        derived -> assertThat(derived)
                                .contains(
                                        ":4:6: error PC636: <names> calls \"b\" hasPoll, but \"list\" needs this name"),
                        type -> assertThat(type)
                                .contains(":5:10: error PC636: <names> calls \"State\" State, but generated code uses"),
                        twice ->
                                assertThat(twice).contains(":6:6: error PC636: <names> calls \"down\" ON, but \"up\""));
        assertThat(spec.diagnostics().all().get(0).related())
                .singleElement()
                .hasToString("Related[place=spec/m.a.yaml:3:9, label=\"list\"]");
    }

    @Test
    void aWarningNamesTheFirstOfAllThatWantOneName() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  a-b: {type: string}
                  a.b: {type: string}
                  a b: {type: string}
                  a/b: {type: string}
                """);
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("spec/m.a.yaml:3:8: warning PC523: the names of \"a-b\", \"a.b\", \"a b\" and 1 more clash"
                        + " in Java; \"a-b\" is called a_minus_b, \"a.b\" is called a_dot_b, \"a b\" is called a_space_b"
                        + " and 1 more")
                .contains("</name>...</names>");
        assertThat(spec.diagnostics().all().get(0).related()).hasSize(3);
    }

    @Test
    void theSettingsOfAWarningSettleIt() {
        spec.file(
                "m.a.yaml",
                "type: object\nproperties: {e_c: {}, eC: {}, s: {enum: [a&b, a &b, ' ']}, t: {enum: [' a', 'a ']}}\n");
        assertThat(problems())
                .satisfiesExactly(
                        member -> assertThat(member)
                                .endsWith("write <names><name><schema>m.a.yaml#/properties/e_c</schema>"
                                        + "<member>e_c</member></name></names>, or choose others."),
                        constants -> assertThat(constants)
                                .contains("<value>a&amp;b</value><constant>a_ampersand_b</constant>")
                                .contains("<value>a &amp;b</value><constant>a_space_ampersand_b</constant>"),
                        spaces -> assertThat(spaces)
                                .contains("<value xml:space=\"preserve\"> a</value><constant>space_a</constant>")
                                .contains("<value xml:space=\"preserve\">a </value><constant>a_space</constant>"));
        folder();
        assertThat(problems(
                        member("m.a.yaml#/properties/e_c", "e_c"),
                        constant("m.a.yaml#/properties/s", "a&b", "a_ampersand_b"),
                        constant("m.a.yaml#/properties/s", "a &b", "a_space_ampersand_b"),
                        constant("m.a.yaml#/properties/t", " a", "space_a"),
                        constant("m.a.yaml#/properties/t", "a ", "a_space")))
                .isEmpty();
    }
}
