package io.github.presencecodegen.naming.nested;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.Namer;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What types are called that stand in lists, maps, tuples and unions, and those that are defined to be referred to. */
class NestedTypeNamesTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private List<TypeNames> names() {
        SchemaGraph graph = spec.linkEvents();
        Map<String, TypePlace> places =
                spec.list("**/m.*").stream().collect(toMap(file -> file, file -> new TypePlace("org.example", "")));
        Names names = new Namer(
                        new TypePlaces(Map.of(), places, new TypePlace("org.example", ""), "p.support"),
                        List.of(),
                        spec.diagnostics())
                .name(spec.model(graph), graph.schemas());
        assertThat(spec.diagnostics().hasErrors()).isFalse();
        return List.copyOf(names.types().values());
    }

    private List<String> typeNames() {
        return names().stream().map(names -> names.type().shortName()).toList();
    }

    /** The wrappers of the only union. */
    private List<String> wrappers() {
        return names().stream().flatMap(names -> names.wrappers().stream()).toList();
    }

    @Test
    void namesAreWhatThePageOfSettingsSays() {
        PageSection section = PageSection.of("docs/settings.md", "Names of types");
        spec.file("m.room.report.yaml", section.blocks("yaml").get(0));
        assertThat(typeNames())
                .containsExactlyInAnyOrderElementsOf(section.blocks("text")
                        .get(0)
                        .lines()
                        .map(line -> line.split(" ")[0])
                        .toList());
        assertThat(wrappers()).containsExactly("StringValue", "ObjectValue", "EventMatchValue", "RoomSizeValue");
    }

    @Test
    void whatAListOrMapHoldsIsCalledByTheSingularUnlessItHasATitle() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  flows: {type: array, items: {type: object, properties: {a: {type: string}}}}
                  policies: {additionalProperties: {additionalProperties: {type: object, properties: {b: {type: string}}}}}
                  stages: {type: array, items: {type: string, enum: [x, y]}}
                  keys: {type: array, items: {type: object, title: Public Keys, properties: {c: {type: string}}}}
                  settings: {type: object, properties: {d: {type: string}}}
                """);
        assertThat(typeNames())
                .containsExactlyInAnyOrder("A", "A.Flow", "A.Policy", "A.Stage", "A.PublicKeys", "A.Settings");
    }

    @Test
    void aTitleDoesNotRepeatTheNameOfTheFile() {
        spec.file("m.device_list.yaml", """
                type: object
                properties:
                  ones: {type: array, items: {type: object, title: Device List Entry, properties: {a: {type: string}}}}
                  twos: {type: array, items: {type: object, title: DeviceListKey, properties: {b: {type: string}}}}
                  threes: {type: array, items: {type: object, title: DeviceList, properties: {c: {type: string}}}}
                  fours: {type: array, items: {type: object, title: DeviceLists, properties: {d: {type: string}}}}
                """);
        assertThat(typeNames())
                .containsExactly(
                        "DeviceList",
                        "DeviceList.Entry",
                        "DeviceList.Key",
                        "DeviceList.Three",
                        "DeviceList.FourDeviceLists");
    }

    @Test
    void whatIsHeldDoesNotRepeatTheNameOfTheFile() {
        spec.file("m.tag.yaml", """
                type: object
                properties:
                  content:
                    type: object
                    properties: {tags: {additionalProperties: {type: object, properties: {order: {type: number}}}}}
                """);
        assertThat(typeNames()).containsExactly("Tag", "Tag.Content", "Tag.ContentTag");
    }

    @Test
    void thePluralStaysWhereAnotherPropertyHasTheSingular() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  flow: {type: object, properties: {a: {type: string}}}
                  flows: {type: array, items: {type: object, properties: {b: {type: string}}}}
                  stage: {type: string}
                  stages: {type: array, items: {type: object, properties: {c: {type: string}}}}
                """);
        assertThat(typeNames()).containsExactlyInAnyOrder("A", "A.Flow", "A.Flows", "A.Stage");
    }

    @Test
    void whatAFileHoldsIsCalledByTheSingularOfItsLastWord() {
        spec.file("m.one_time_keys.yaml", "additionalProperties: {type: object, properties: {a: {type: string}}}\n")
                .file("m.batch.yaml", "type: array\nitems: {type: object, properties: {a: {type: string}}}\n")
                .file("m.directory.yaml", "additionalProperties: {type: object, properties: {a: {type: string}}}\n");
        assertThat(typeNames())
                .containsExactlyInAnyOrder(
                        "OneTimeKeys", "OneTimeKeys.Key", "Batch", "Batch.Item", "Directory", "Directory.Value");
    }

    @Test
    void membersWithoutNamesAreCalledAsInJsonSchema() {
        spec.file("m.a.yaml", """
                type: object
                properties: {b: {type: string}}
                patternProperties: {"^x": {type: object, properties: {c: {type: string}}}}
                additionalProperties: {type: object, properties: {d: {type: string}}}
                """);
        assertThat(typeNames()).containsExactlyInAnyOrder("A", "A.PatternProperty", "A.AdditionalProperty");
    }

    @Test
    void whatIsDefinedToBeReferredToHasItsNameThere() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  keys: {$ref: "#/$defs/signing_keys"}
                  recipient_keys: {$ref: "#/$defs/signing_keys"}
                  senders: {type: array, items: {$ref: "#/components/schemas/Device"}}
                  $defs: {type: array, items: {type: object, properties: {a: {type: string}}}}
                $defs:
                  signing_keys: {type: object, title: Keys, properties: {ed25519: {type: string}}}
                components:
                  schemas:
                    Device: {type: object, title: Sender, properties: {id: {type: string}}}
                """);
        assertThat(typeNames()).containsExactlyInAnyOrder("A", "A.SigningKeys", "A.Device", "A.Def");
    }

    @Test
    void aUnionIsCalledAsItsPropertyAndAnObjectInItByItsTitleOrAsTheObject() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  cipher:
                    oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]
                  keys:
                    additionalProperties:
                      oneOf: [{type: string}, {type: object, title: Signed Key, properties: {b: {type: string}}}]
                  notes:
                    oneOf: [{type: string}, {type: array, items: {type: object, properties: {c: {type: string}}}}]
                  level:
                    oneOf: [{type: integer}, {enum: [low, high]}]
                """);
        assertThat(typeNames())
                .containsExactlyInAnyOrder(
                        "A",
                        "A.Cipher",
                        "A.CipherObject",
                        "A.Key",
                        "A.SignedKey",
                        "A.Notes",
                        "A.Note",
                        "A.Level",
                        "A.LevelEnum");
    }

    @Test
    void severalObjectsOfAUnionAreCalledByWhatTellsThemApart() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  condition:
                    oneOf:
                      - {type: object, properties: {kind: {type: string, enum: [m.event_match]}, key: {type: string}}}
                      - {type: object, properties: {kind: {type: string, enum: [room_size]}, is: {type: string}}}
                """);
        assertThat(typeNames())
                .containsExactlyInAnyOrder("A", "A.Condition", "A.EventMatchCondition", "A.RoomSizeCondition");
        assertThat(wrappers()).containsExactly("EventMatchValue", "RoomSizeValue");
    }

    @Test
    void wrappersAreCalledByKindAndOtherwiseByFileOrTitle() {
        spec.file("image.yaml", "type: object\ntitle: Some Picture\nproperties: {a: {type: string}}\n")
                .file("m.a.yaml", """
                type: object
                properties:
                  body:
                    oneOf:
                      - {$ref: image.yaml}
                      - {type: object, title: Sound, properties: {b: {type: string}}}
                      - {type: array, items: {type: string}}
                      - {enum: [none, all]}
                      - {type: boolean}
                """);
        assertThat(wrappers()).containsExactly("ImageValue", "SoundValue", "ListValue", "StringValue", "BooleanValue");
    }

    @Test
    void aWrapperNeverHasTheNameOfTheTypeAroundIt() {
        spec.file("m.list_value.yaml", "oneOf: [{type: string}, {type: array, items: {type: string}}]");
        assertThat(wrappers()).containsExactly("StringValue", "ListValue_2");
    }

    @Test
    void aWrapperInANestedUnionNeverHasTheNameOfTheTypeAroundThat() {
        spec.file(
                "m.string_value.yaml",
                "{type: object, properties: {a: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}}");
        assertThat(wrappers()).containsExactly("StringValue_2", "ListValue");
    }

    @Test
    void aNestedTypeNeverHasTheNameOfAWrapper() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  cipher: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
                  string-value: {type: object, properties: {a: {type: string}}}
                """);
        assertThat(typeNames()).containsExactlyInAnyOrder("A", "A.Cipher", "A.StringValue_2");
    }

    @Test
    void theItemsOfATupleAreCalledByTheirTitleOrPosition() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  prev_events:
                    type: array
                    items:
                      type: array
                      items:
                        - {type: string, title: Event ID}
                        - {type: object, title: Event Hash, properties: {sha256: {type: string}}}
                        - {type: object, properties: {a: {type: string}}}
                      maxItems: 3
                """);
        assertThat(typeNames()).containsExactlyInAnyOrder("A", "A.PrevEvent", "A.EventHash", "A.Item3");
        assertThat(names().get(1).properties())
                .extracting(PropertyNames::accessor)
                .containsExactly("eventID", "eventHash", "item3");
    }
}
