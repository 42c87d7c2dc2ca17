package io.github.presencecodegen.naming;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeModeler;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        TypeModel model = new TypeModeler(graph, Set.of(), Set.of(), spec.diagnostics()).model();
        return namer("Edu").name(model, graph.schemas());
    }

    private Namer namer(String suffix, NameOverride... overrides) {
        Map<String, TypePlace> places =
                spec.list("**/m.*").stream().collect(toMap(file -> file, file -> new TypePlace("org.example", suffix)));
        return new Namer(
                new TypePlaces(places, new TypePlace("org.example", ""), "p.support"),
                List.of(overrides),
                spec.diagnostics());
    }

    private List<String> typeNames() {
        Names names = names();
        assertThat(spec.diagnostics().all()).isEmpty();
        return names.types().values().stream()
                .map(type -> type.type().shortName())
                .toList();
    }

    @Test
    void a_selected_file_takes_the_suffix_once_and_a_referenced_one_does_not() {
        spec.file("person.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.typing.yaml", "type: object\nproperties: {p: {$ref: person.yaml}}\n")
                .file("m.device.edu.yaml", "type: object\n")
                .file("m.server_EDU.yaml", "type: object\n");
        assertThat(typeNames()).containsExactlyInAnyOrder("DeviceEdu", "ServerEDU", "TypingEdu", "Person");
    }

    @Test
    void a_long_name_is_cut_with_a_hash_of_the_whole_and_so_stays_itself() {
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
    void nested_types_are_named_by_their_property_and_items_by_a_title_like_a_name() {
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
    void those_that_want_one_name_all_take_their_parent_property_in_front() {
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
    void a_nested_type_never_has_the_name_of_what_it_is_nested_in() {
        spec.file("m.note-edu.yaml", """
                type: object
                properties:
                  noteEdu: {type: object, properties: {builder: {type: object, properties: {a: {type: string}}}}}
                """);
        assertThat(typeNames()).containsExactly("NoteEdu", "NoteEdu.NoteEdu_2", "NoteEdu.Builder_");
    }

    @Test
    void accessors_and_constants_that_collide_keep_file_order() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  a-b: {type: string}
                  a_b: {type: string}
                  aB: {type: string}
                  poll: {type: array, items: {type: string}}
                  has_poll: {type: boolean}
                  e: {type: string, enum: ["+1", "-1", "1"]}
                """);
        Names names = names();
        List<TypeNames> types = List.copyOf(names.types().values());
        assertThat(types.get(0).properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("aB", "aB_2", "aB_3", "poll", "hasPoll_2", "e");
        assertThat(types.get(1).constants()).containsExactly("_1", "_1_2", "_1_3");
    }

    @Test
    void members_without_names_are_called_as_in_json_schema_and_one_of_them_by_the_singular() {
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
    void several_maps_of_patterns_are_called_by_the_format_of_their_names() {
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
    void members_without_names_give_way_to_properties() {
        spec.file("m.a.yaml", """
                type: object
                properties: {additionalProperties: {type: string}, put_additional_property: {type: string}}
                additionalProperties: {type: string}
                """);
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor, PropertyNames::putOne)
                .contains(tuple("additionalProperties_2", "putAdditionalProperty_2"));
    }

    @Test
    void a_field_never_hides_the_root_of_a_package() {
        spec.file("m.a.yaml", "type: object\nproperties: {java: {}, org: {}, p: {}, example: {}}\n");
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("java_", "org_", "p_", "example");
    }

    @Test
    void types_that_some_file_system_takes_for_one_are_numbered() {
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
                .containsExactly("AEdu", "AEdu.Mass", "AEdu.MASS_2", "AEdu.Ma\u00df_3", "AEdu.\u00c5", "AEdu.\u00c5_2");
    }

    @Test
    void a_field_never_hides_a_class_that_the_code_of_its_type_names() {
        spec.file(
                "m.\u4e2d.yaml",
                "type: object\nproperties: {\u4e2dEdu: {}, \u4e2dCodec: {}, 1Checks: {}, \u4e2d: {}}\n");
        assertThat(names().types().values().iterator().next().properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("\u4e2dEdu_", "\u4e2dCodec_", "_1Checks_", "\u4e2d");
    }

    @Test
    void two_files_that_want_one_top_level_name_are_an_error_that_names_both() {
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
    void the_classes_beside_a_type_collide_as_well() {
        spec.file("m.a.yaml", "type: object\n").file("m.a-edu-codec.yaml", "type: object\n");
        SchemaGraph graph = spec.linkEvents();
        namer("").name(new TypeModeler(graph, Set.of(), Set.of(), spec.diagnostics()).model(), Map.of());
        assertThat(spec.reported()).isEmpty();
        namer("Edu").name(new TypeModeler(graph, Set.of(), Set.of(), spec.diagnostics()).model(), Map.of());
        assertThat(spec.reported()).isEmpty();
        spec.file("m.b.yaml", "type: object\n").file("m.b-validator.yaml", "type: object\n");
        namer("").name(new TypeModeler(spec.linkEvents(), Set.of(), Set.of(), spec.diagnostics()).model(), Map.of());
        assertThat(spec.reported()).containsExactly("m.b.yaml:1:1 TYPE_COLLISION");
    }

    @Test
    void one_property_without_a_name_of_its_own_is_put_by_a_word_of_ours() {
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
    void a_top_level_type_never_hides_one_of_java_lang() {
        spec.file("string.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.a.yaml", "type: object\nproperties: {s: {$ref: string.yaml}}\n");
        assertThat(typeNames()).containsExactlyInAnyOrder("AEdu", "String_");
    }

    @Test
    void a_suffix_makes_no_name_of_java_lang_or_of_ours() {
        spec.file("m.str.yaml", "type: object\n").file("m.build.yaml", "type: object\n");
        SchemaGraph graph = spec.linkEvents();
        TypeModel model = new TypeModeler(graph, Set.of(), Set.of(), spec.diagnostics()).model();
        assertThat(namer("ing").name(model, graph.schemas()).types().values())
                .extracting(names -> names.type().topLevel())
                .containsExactlyInAnyOrder("String_", "Building");
        assertThat(namer("er").name(model, graph.schemas()).types().values())
                .extracting(names -> names.type().topLevel())
                .containsExactlyInAnyOrder("Strer", "Builder_");
    }

    @Test
    void the_class_of_the_checks_gives_way_to_a_type() {
        spec.file("edu.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.edu-checks.yaml", "type: object\nproperties: {e: {$ref: edu.yaml}}\n");
        SchemaGraph graph = spec.linkEvents();
        Names names =
                namer("").name(new TypeModeler(graph, Set.of(), Set.of(), spec.diagnostics()).model(), graph.schemas());
        assertThat(names.checks().get("org.example"))
                .containsEntry("edu.yaml", "EduChecks_2")
                .containsEntry("m.edu-checks.yaml", "EduChecksChecks");
    }
}
