package io.github.presencecodegen.naming;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenNamesTest {

    private static final String IMAGE = """
            type: object
            properties:
              file: {type: object, properties: {info: {type: object, properties: {a: {type: string}}}}}
              thumbnail: {type: object, properties: {info: {type: object, properties: {b: {type: string}}}}}
              manner: {type: string, enum: [loud, soft]}
            """;

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private List<String> typeNames(NameOverride... overrides) {
        SchemaGraph graph = spec.linkEvents();
        Map<String, TypePlace> places =
                spec.list("**/m.*").stream().collect(toMap(file -> file, file -> new TypePlace("org.example", "Edu")));
        TypePlaces all = new TypePlaces(Map.of(), places, new TypePlace("org.example", ""), "org.example.support");
        Names names = new Namer(all, List.of(overrides), spec.diagnostics()).name(spec.model(graph), graph.schemas());
        return names.types().values().stream()
                .map(type -> type.type().shortName())
                .toList();
    }

    private List<String> problems(NameOverride... overrides) {
        typeNames(overrides);
        return spec.diagnostics().all().stream().map(Diagnostic::toString).toList();
    }

    private static NameOverride name(String schema, String type) {
        return new NameOverride(schema, type);
    }

    @Test
    void aTypeOfAnyKindIsNamedAndTheOthersStay() {
        spec.file("m.image.yaml", IMAGE).file("m.other.yaml", "type: object\nproperties: {p: {$ref: part.yaml}}\n");
        spec.file("part.yaml", "type: object\nproperties: {a: {type: string}}\n");
        assertThat(typeNames(
                        name("m.image.yaml", "Picture"),
                        name("m.image.yaml#/properties/file/properties/info", "Info"),
                        name("m.image.yaml#/properties/manner", "Volume"),
                        name("part.yaml", "Piece")))
                .containsExactlyInAnyOrder(
                        "Picture",
                        "Picture.File",
                        "Picture.Thumbnail",
                        "Picture.Info",
                        "Picture.ThumbnailInfo",
                        "Picture.Volume",
                        "OtherEdu",
                        "Piece");
        assertThat(spec.diagnostics().all()).isEmpty();
    }

    @Test
    void namesMayBeExchangedAndANameInTheWayGivesWay() {
        spec.file("m.image.yaml", IMAGE);
        assertThat(typeNames(
                        name("m.image.yaml#/properties/file", "Thumbnail"),
                        name("m.image.yaml#/properties/thumbnail", "File"),
                        name("m.image.yaml#/properties/manner", "FileInfo")))
                .contains("ImageEdu.Thumbnail", "ImageEdu.File", "ImageEdu.FileInfo", "ImageEdu.FileInfo_2")
                .contains("ImageEdu.ThumbnailInfo");
        assertThat(spec.diagnostics().all()).isEmpty();
    }

    @Test
    void aNestedTypeGivesWayToTheNameOfItsOuterType() {
        spec.file("m.image.yaml", IMAGE);
        assertThat(typeNames(name("m.image.yaml", "File"))).contains("File", "File.File_2");
    }

    @Test
    void aSchemaThatSeveralFilesTakeInIsNamedOnce() {
        spec.file("base.yaml", "type: object\nproperties: {body: {type: object, properties: {a: {type: string}}}}\n")
                .file("m.a.yaml", "allOf: [{$ref: base.yaml}]\n")
                .file("m.b.yaml", "allOf: [{$ref: base.yaml}]\n");
        assertThat(typeNames(name("base.yaml#/properties/body", "Text")))
                .containsExactlyInAnyOrder("AEdu", "BEdu", "BaseBase", "BaseBase.Text", "BaseBase.TextBase");
    }

    @Test
    void aSchemaOfSeveralTypesNamesTheOutermostAndTheOthersWithWhatTheyAreFor() {
        spec.file("image.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("base.yaml", """
                        properties:
                          file: {oneOf: [{$ref: image.yaml}, {type: object, properties: {d: {type: string}}}]}
                        """)
                .file("m.a.yaml", """
                        type: object
                        allOf: [{$ref: base.yaml}]
                        properties:
                          body: {type: [string, object], properties: {b: {type: string}}}
                          file: {type: object, properties: {c: {type: string}}}
                        """);
        assertThat(typeNames(
                        name("m.a.yaml#/properties/body", "Text"),
                        name("m.a.yaml#/properties/body (object)", "Structure"),
                        name("m.a.yaml#/properties/file", "Attachment"),
                        name("m.a.yaml#/properties/file (base.yaml#/properties/file/oneOf/0)", "Picture")))
                .contains("AEdu.Text", "AEdu.Structure", "AEdu.Attachment", "AEdu.Picture");
        assertThat(spec.diagnostics().all())
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.BASE_NOT_IMPLEMENTED);
        assertThat(problems(name("m.a.yaml#/properties/body (objects)", "Structure")))
                .filteredOn(problem -> !problem.contains(": note "))
                .singleElement()
                .asString()
                .endsWith("Did you mean \"m.a.yaml#/properties/body (object)\"?");
    }

    @Test
    void whatNamesNothingGetsWhatIsNear() {
        spec.file("m.image.yaml", IMAGE);
        assertThat(problems(name("m.image.yml", "Picture"), name("elsewhere/x.yaml#/a", "X")))
                .satisfiesExactly(
                        near -> assertThat(near)
                                .startsWith("<names> 1: error PC616: <schema> \"m.image.yml\" is not the schema")
                                .endsWith("Did you mean \"m.image.yaml\"?"),
                        far -> assertThat(far)
                                .startsWith("<names> 2: error PC616: ")
                                .contains("manifest.json"));
    }

    @Test
    void aSchemaThatBecomesNoTypeCannotBeNamed() {
        spec.file("edu.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("m.a.yaml", "allOf: [{$ref: edu.yaml}]\n");
        assertThat(problems(name("edu.yaml#/properties/a", "Edu")))
                .singleElement()
                .asString()
                .startsWith(
                        "spec/edu.yaml:2:17: error PC617: <names> names \"edu.yaml#/properties/a\", but no type is generated for");
    }

    @Test
    void aGivenNameThatAnotherTypeHasIsAnErrorAtTheSchema() {
        spec.file("m.a.yaml", "type: object\n").file("m.b.yaml", "type: object\n");
        assertThat(problems(name("m.a.yaml", "bEDU")))
                .singleElement()
                .asString()
                .startsWith("spec/m.a.yaml:1:1: error PC618: <names> calls this type bEDU, but BEdu is also the name of"
                        + " the type of spec/m.b.yaml:1:1");
    }

    @Test
    void twoGivenNamesAndConstantsCollideInsideAType() {
        spec.file("m.a.yaml", """
                type: object
                properties:
                  one: {type: object, properties: {K: {enum: [k]}}}
                  two: {type: object, properties: {b: {type: string}}}
                  three: {type: object, properties: {c: {type: string}}}
                """);
        assertThat(problems(
                        name("m.a.yaml#/properties/one", "Same"),
                        name("m.a.yaml#/properties/two", "SAME"),
                        name("m.a.yaml#/properties/three", "K")))
                .satisfiesExactly(
                        twice -> assertThat(twice).contains(":4:8: error PC618: ", "the type of spec/m.a.yaml:3:8"),
                        hidden -> assertThat(hidden).contains(":5:10: error PC618: ", "a constant beside it"));
    }

    @Test
    void theSettingThatACollisionPrintsSolvesIt() {
        spec.file("one/m.a.yaml", "type: object\n").file("two/m.a.yaml", "type: object\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("<names><name><schema>two/m.a.yaml</schema><type>TwoAEdu</type></name></names>");
        assertThat(typeNames(name("two/m.a.yaml", "TwoAEdu"))).containsExactlyInAnyOrder("AEdu", "TwoAEdu");
    }
}
