package io.github.presencecodegen.naming;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamerTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private Names names() {
        SchemaGraph graph = spec.linkEvents();
        TypeModel model = spec.model(graph);
        return namer("Edu").name(model, graph.schemas());
    }

    private Namer namer(String suffix, NameOverride... overrides) {
        Map<String, TypePlace> places =
                spec.list("**/m.*").stream().collect(toMap(file -> file, file -> new TypePlace("org.example", suffix)));
        return new Namer(
                new TypePlaces(Map.of(), places, new TypePlace("org.example", ""), "p.support"),
                List.of(overrides),
                spec.diagnostics());
    }

    private List<String> typeNames() {
        Names names = names();
        assertThat(spec.diagnostics().all())
                .filteredOn(diagnostic -> diagnostic.code() != DiagnosticCode.NAME_CLASH)
                .isEmpty();
        return names.types().values().stream()
                .map(type -> type.type().shortName())
                .toList();
    }

    @Test
    void aSelectedFileTakesTheSuffixOnceAndAReferencedOneDoesNot() {
        spec.file("person.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.typing.yaml", "type: object\nproperties: {p: {$ref: person.yaml}}\n")
                .file("m.device.edu.yaml", "type: object\n")
                .file("m.server_EDU.yaml", "type: object\n");
        assertThat(typeNames()).containsExactlyInAnyOrder("DeviceEdu", "ServerEDU", "TypingEdu", "Person");
    }

    @Test
    void aLongNameIsCutWithAHashOfTheWholeAndSoStaysItself() {
        String fits = "x".repeat(80);
        spec.file("m." + fits + ".yaml", "type: object\n")
                .file("m." + fits + "y.yaml", "type: object\n")
                .file("m." + fits + "z.yaml", "type: object\n")
                .file("m." + "ü".repeat(41) + ".yaml", "type: object\n");
        List<String> cut = typeNames();
        assertThat(cut)
                .contains("X" + fits.substring(1) + "Edu")
                .filteredOn(name -> name.matches("X?[xü]*_[0-9a-f]{8}Edu|Ü[ü]*_[0-9a-f]{8}Edu"))
                .hasSize(3)
                .allMatch(name -> name.replace("Edu", "").getBytes(StandardCharsets.UTF_8).length <= 80);
        spec.file("m." + fits + "w.yaml", "type: object\n");
        assertThat(typeNames()).containsAll(cut);
    }

    @Test
    void nestedTypesAreNamedByTheirPropertyAndItemsByATitleLikeAName() {
        spec.file("m.presence.yaml", """
                type: object
                properties:
                  content:
                    type: object
                    title: Presence Update
                    properties:
                      push:
                        type: array
                        items:
                          type: object
                          title: User Presence Update
                          properties: {presence: {type: string, enum: [a, b]}}
                      poll:
                        type: array
                        items:
                          type: object
                          title: The users that somebody would like to see.
                          properties: {user: {type: string}}
                      drop:
                        type: array
                        items: {type: object, title: Presence, properties: {x: {type: string}}}
                      keep:
                        type: array
                        items: {type: object, title: Presence Keeper, properties: {y: {type: string}}}
                      show:
                        type: array
                        items: {type: object, title: PresenceShow, properties: {z: {type: string}}}
                """);
        assertThat(typeNames())
                .containsExactly(
                        "PresenceEdu",
                        "PresenceEdu.Content",
                        "PresenceEdu.UserPresenceUpdate",
                        "PresenceEdu.Poll",
                        "PresenceEdu.Drop",
                        "PresenceEdu.Keeper",
                        "PresenceEdu.Show",
                        "PresenceEdu.Presence");
    }

    @Test
    void thoseThatWantOneNameAllTakeTheirParentPropertyInFront() {
        spec.file("m.image.yaml", """
                type: object
                properties:
                  file: {type: object, properties: {info: {type: object, properties: {a: {type: string}}}}}
                  thumbnail: {type: object, properties: {info: {type: object, properties: {b: {type: string}}}}}
                """);
        assertThat(typeNames())
                .containsExactly(
                        "ImageEdu",
                        "ImageEdu.File",
                        "ImageEdu.Thumbnail",
                        "ImageEdu.FileInfo",
                        "ImageEdu.ThumbnailInfo");
    }

    @Test
    void aNestedTypeNeverHasTheNameOfWhatItIsNestedIn() {
        spec.file("m.note-edu.yaml", """
                type: object
                properties:
                  noteEdu: {type: object, properties: {builder: {type: object, properties: {a: {type: string}}}}}
                """);
        assertThat(typeNames()).containsExactly("NoteEdu", "NoteEdu.NoteEduObject", "NoteEdu.Builder_");
    }

    @Test
    void membersWithoutNamesAreCalledAsInJsonSchemaAndOneOfThemByTheSingular() {
        spec.file("m.a.yaml", """
                type: object
                properties: {a: {type: string}}
                patternProperties: {"^x": {type: integer}}
                additionalProperties: {type: string}
                """);
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor, PropertyNames::putOne)
                .containsExactly(
                        tuple("a", "putA"),
                        tuple("patternProperties", "putPatternProperty"),
                        tuple("additionalProperties", "putAdditionalProperty"));
    }

    @Test
    void severalMapsOfPatternsAreCalledByTheFormatOfTheirNames() {
        spec.file("m.a.yaml", """
                type: object
                properties: {a: {type: string}}
                patternProperties:
                  "^@": {type: integer, x-pattern-format: mx-user-id}
                  "^!": {type: boolean, x-pattern-format: mx-room-id}
                  "^x": {type: string}
                """);
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor, PropertyNames::putOne)
                .containsExactly(
                        tuple("a", "putA"),
                        tuple("userIdProperties", "putUserIdProperty"),
                        tuple("roomIdProperties", "putRoomIdProperty"),
                        tuple("patternProperties", "putPatternProperty"));
    }

    @Test
    void membersWithoutNamesGiveWayToProperties() {
        spec.file("m.a.yaml", """
                type: object
                properties: {additionalProperties: {type: string}, put_additional_property: {type: string}}
                additionalProperties: {type: string}
                """);
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor, PropertyNames::putOne)
                .contains(tuple("additionalProperties_", "putAdditionalProperty_"));
    }

    @Test
    void aFieldNeverHidesAClassThatStandsForAFormat() {
        spec.file("m.a.yaml", "type: object\nproperties: {uuid: {}, UUID: {}, id: {}, ID: {}}\n");
        SchemaGraph graph = spec.linkEvents();
        TypePlace place = new TypePlace("org.example", "");
        Namer namer = new Namer(
                new TypePlaces(Map.of(), Map.of("m.a.yaml", place), place, "p.support"),
                List.of(),
                List.of(FormatType.of("java.util.UUID", "fromString")),
                Map.of(),
                spec.diagnostics());
        TypeNames names = namer.name(spec.model(graph), graph.schemas())
                .types()
                .values()
                .iterator()
                .next();
        assertThat(names.properties()).extracting(PropertyNames::accessor).containsExactly("uuid", "UUID_", "id", "ID");
    }

    @Test
    void aFieldNeverHidesATypeThatBeginsWithASmallLetter() {
        spec.file("m.a.yaml", "type: object\nproperties: {\u02e0: {type: object, properties: {a: {}}}, \u00df: {}}\n");
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("\u02e0_", "\u00df");
    }

    @Test
    void aFieldNeverHidesAnotherTopLevelType() {
        spec.file("URL.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.a.yaml", "type: object\nproperties: {url: {type: string}, URL: {$ref: URL.yaml}}\n");
        List<TypeNames> types = List.copyOf(names().types().values());
        assertThat(types.stream()
                        .filter(type -> type.properties().size() == 2)
                        .findFirst()
                        .orElseThrow()
                        .properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("url", "URL_");
    }

    @Test
    void mapsOfPatternsThatNothingTellsApartAreNumberedInTheOrderOfTheirPatterns() {
        for (String patterns : List.of("'^x': {type: string}, '^y': {}", "'^y': {}, '^x': {type: string}")) {
            spec.file("m.a.yaml", "type: object\nproperties: {a: {}}\npatternProperties: {" + patterns + "}\n");
            SchemaGraph graph = spec.linkEvents();
            TypeModel model = spec.model(graph);
            TypeShape.ObjectType type =
                    (TypeShape.ObjectType) model.types().values().iterator().next();
            List<PropertyNames> names =
                    namer("").name(model, graph.schemas()).of(type.key()).properties();
            for (int i = 0; i < 2; i++) {
                Shape.MapOf map = (Shape.MapOf) type.open().get(i).shape();
                String pattern = map.names().patterns().get(0).source();
                assertThat(names.get(i + 1).accessor())
                        .isEqualTo(pattern.equals("^x") ? "patternProperties" : "patternProperties_2");
            }
        }
    }

    @Test
    void aConstantKeepsItsNameBesideATypeThatDiffersInCase() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  kind: {const: a}
                  k: {const: b}
                  inner: {type: object, properties: {kind: {type: object, properties: {c: {type: string}}}}}
                """);
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::constant)
                .containsExactly("KIND", "K", "");
    }

    @Test
    void aFieldNeverHidesTheRootOfAPackage() {
        spec.file("m.a.yaml", "type: object\nproperties: {java: {}, org: {}, p: {}, example: {}}\n");
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("java_", "org_", "p_", "example");
    }

    @Test
    void typesThatSomeFileSystemTakesForOneAreNumberedInTheOrderOfTheirPlaces() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  Mass: {type: object, properties: {a: {type: string}}}
                  MASS: {type: object, properties: {b: {type: string}}}
                  Ma\u00df: {type: object, properties: {c: {type: string}}}
                  \u212b: {type: object, properties: {d: {type: string}}}
                  \u00e5: {type: object, properties: {e: {type: string}}}
                """);
        assertThat(typeNames())
                .containsExactly("AEdu", "AEdu.Mass_2", "AEdu.MASS", "AEdu.Ma\u00df_3", "AEdu.\u00c5_2", "AEdu.\u00c5");
    }

    @Test
    void aFieldNeverHidesAClassThatTheCodeOfItsTypeNames() {
        spec.file(
                "m.\u4e2d.yaml",
                "type: object\nproperties: {\u4e2dEdu: {}, \u4e2dCodec: {}, 1Checks: {}, \u4e2d: {}}\n");
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("\u4e2dEdu_", "\u4e2dCodec_", "_1Checks_", "\u4e2d");
    }

    @Test
    void twoFilesThatWantOneTopLevelNameAreAnErrorThatNamesBoth() {
        spec.file("one/m.a.yaml", "type: object\n").file("two/m.a.yaml", "type: object\n");
        names();
        assertThat(spec.diagnostics().all())
                .singleElement()
                .extracting(Diagnostic::toString)
                .asString()
                .startsWith("spec/two/m.a.yaml:1:1: error PC504: ")
                .contains("AEdu", "spec/one/m.a.yaml:1:1")
                .endsWith("<names><name><schema>two/m.a.yaml</schema><type>TwoAEdu</type></name></names>");
    }

    @Test
    void theClassesBesideATypeCollideAsWell() {
        spec.file("m.a.yaml", "type: object\n").file("m.a-edu-codec.yaml", "type: object\n");
        SchemaGraph graph = spec.linkEvents();
        namer("").name(spec.model(graph), Map.of());
        assertThat(spec.reported()).isEmpty();
        namer("Edu").name(spec.model(graph), Map.of());
        assertThat(spec.reported()).isEmpty();
        spec.file("m.b.yaml", "type: object\n").file("m.b-validator.yaml", "type: object\n");
        namer("").name(spec.model(spec.linkEvents()), Map.of());
        assertThat(spec.reported()).containsExactly("m.b.yaml:1:1 TYPE_COLLISION");
    }

    @Test
    void onePropertyWithoutANameOfItsOwnIsPutByAWordOfOurs() {
        spec.file("m.a.yaml", """
                type: object
                properties: {users: {type: object, additionalProperties: {type: string}}}
                patternProperties: {"^i": {type: integer}}
                additionalProperties: {type: boolean}
                """);
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor, PropertyNames::putOne)
                .containsExactly(
                        tuple("users", "putUsers"),
                        tuple("patternProperties", "putPatternProperty"),
                        tuple("additionalProperties", "putAdditionalProperty"));
    }

    @Test
    void aTopLevelTypeNeverHidesOneOfJavaLang() {
        spec.file("string.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.a.yaml", "type: object\nproperties: {s: {$ref: string.yaml}}\n");
        assertThat(typeNames()).containsExactlyInAnyOrder("AEdu", "String_");
    }

    @Test
    void aSuffixMakesNoNameOfJavaLangOrOfOurs() {
        spec.file("m.str.yaml", "type: object\n").file("m.build.yaml", "type: object\n");
        SchemaGraph graph = spec.linkEvents();
        TypeModel model = spec.model(graph);
        assertThat(namer("ing").name(model, graph.schemas()).types().values())
                .extracting(names -> names.type().topLevel())
                .containsExactlyInAnyOrder("String_", "Building");
        assertThat(namer("er").name(model, graph.schemas()).types().values())
                .extracting(names -> names.type().topLevel())
                .containsExactlyInAnyOrder("Strer", "Builder_");
    }

    @Test
    void theClassOfTheChecksGivesWayToAType() {
        spec.file("edu.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.edu-checks.yaml", "type: object\nproperties: {e: {$ref: edu.yaml}}\n");
        SchemaGraph graph = spec.linkEvents();
        Names names = namer("").name(spec.model(graph), graph.schemas());
        assertThat(names.checks().get("org.example"))
                .containsEntry("edu.yaml", "EduChecks_2")
                .containsEntry("m.edu-checks.yaml", "EduChecksChecks");
    }
}
