package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.FileNaming;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.naming.places.NameSource;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What types are called, and which packages they are in, where folders tell files of one name apart. */
class NamesOfFilesTest {

    private static final String P = Requests.PACKAGE;
    private static final FileNaming PATH = new FileNaming(NameSource.PATH, false);
    private static final FileNaming TITLE = new FileNaming(NameSource.TITLE, false);
    private static final FileNaming FOLDERS = new FileNaming(NameSource.FILE, true);

    private static final Pattern RECORD = Pattern.compile("record (\\w+)\\(");

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private RequestBuilder request(String suffix, NameOverride... names) {
        return new RequestBuilder(
                Requests.of(spec.root(), List.of(new SchemaGroup(List.of("**/*.json"), List.of(), P, suffix)), names));
    }

    private static List<String> problems(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecCompiler(request, diagnostics).compile();
        return diagnostics.all().stream().map(Object::toString).toList();
    }

    private static List<String> types(RequestBuilder request) {
        return GeneratedCode.of(request.build()).spec().manifest().stream()
                .map(ManifestEntry::type)
                .filter(type -> !type.endsWith("Validator"))
                .map(type -> type.substring(P.length() + 1))
                .toList();
    }

    private static String object(String rest) {
        return "{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"string\"}}" + rest + "}";
    }

    private void events() {
        spec.file("hub/created.json", object(", \"title\": \"hub created event\""))
                .file("star/created.json", object(", \"title\": \"Star was made: an event\""))
                .file("star/nested/created.schema.json", object(""));
    }

    @Test
    void pathsTellFilesApart() {
        events();
        assertThat(types(request("").naming(PATH))).containsExactly("HubCreated", "StarCreated", "StarNestedCreated");
        assertThat(types(request("Created").naming(PATH)))
                .containsExactly("HubCreated", "StarCreated", "StarNestedCreated");
        assertThat(types(request("Event").naming(PATH)))
                .containsExactly("HubCreatedEvent", "StarCreatedEvent", "StarNestedCreatedEvent");
    }

    @Test
    void titlesThatAreLikeNamesNameTypes() {
        spec.file("a.json", object(", \"title\": \"hub created event\""))
                .file("b.json", object(", \"title\": \"What is made: an event\""))
                .file("c.json", object(", \"title\": \"\""))
                .file("d.json", object(""));
        assertThat(types(request("").naming(TITLE))).containsExactly("HubCreatedEvent", "B", "C", "D");
    }

    @Test
    void foldersBecomePackages() {
        spec.file(
                        "response/object1.json",
                        "{\"type\": \"object\", \"properties\": {\"field\": {\"$ref\": \"../common/one/a.yaml\"}}}")
                .file(
                        "response/object2.json",
                        "{\"type\": \"object\", \"properties\": {\"field\": {\"$ref\": \"../common/two/a.yaml\"}}}")
                .file("common/one/a.yaml", "type: object\nproperties: {one: {type: string}}\n")
                .file("common/two/a.yaml", "type: object\nproperties: {two: {$ref: ../one/a.yaml}}\n");
        assertThat(types(request("").naming(FOLDERS)))
                .containsExactly("response.Object1", "response.Object2", "common.one.A", "common.two.A");
        GeneratedCode.of(request("").naming(FOLDERS).build()).compile();
    }

    @Test
    void aGroupDecidesForItself() {
        events();
        RequestBuilder request = request("")
                .groups(
                        new SchemaGroup(List.of("hub/*"), List.of(), P, "", FOLDERS, false),
                        new SchemaGroup(List.of("star/*"), List.of(), P, "", PATH, false),
                        new SchemaGroup(List.of("**/*.json"), List.of(), P, ""));
        assertThat(types(request)).containsExactly("hub.Created", "StarCreated", "Created");
    }

    @Test
    void theEndingOfSchemasIsNoPartOfAName() {
        spec.file("a.schema.json", object(""))
                .file("b.schema", "type: object")
                .file("c.schema.c.json", object(""))
                .file("schema.json", object(""));
        assertThat(types(request(""))).containsExactly("A", "CSchemaC", "Schema");
    }

    @Test
    void filesThatDifferInThatEndingClash() {
        spec.file("x.json", object("")).file("x.schema.json", object(""));
        assertThat(problems(request("").build()))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("spec/x.schema.json:1:1: error PC504: ")
                        && problem.contains("<schema>x.schema.json</schema><type>XSchema</type>"));
    }

    @Test
    void manyFilesOfOneNameAreOneMistake() {
        for (String event : List.of("hub", "star", "fork")) {
            spec.file(event + "/created.json", object("")).file(event + "/deleted.json", object(""));
        }
        List<String> problems = problems(request("Event").build());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith("spec/hub/created.json:1:1: error PC504: the type CreatedEvent is also used by"
                        + " spec/fork/created.json:1:1, and 3 more files have the names of files in other folders\n")
                .contains("Set <nameFrom>path</nameFrom>, which makes HubCreatedEvent of this file, or"
                        + " <packageFromFolder>true</packageFromFolder>");
        assertThat(problems(request("Event").naming(PATH).build())).isEmpty();
        assertThat(problems(request("Event").naming(FOLDERS).build())).isEmpty();
    }

    @Test
    void proposedNamesDifferFromEachOther() {
        spec.file("a/x-y/b.json", object(""))
                .file("a/x/y-b.json", object(""))
                .file("a-x/y/b.json", object(""))
                .file("a/x/y/b.json", object(""));
        List<String> problems = problems(request("").naming(PATH).build());
        assertThat(problems).hasSize(3);
        assertThat(problems)
                .extracting(problem -> problem.replaceAll("(?s).*<type>(.*)</type>.*", "$1"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFolderCannotBeThePackageOfTheSupportTypes() {
        spec.file("support/format/a.json", object("")).file("json/a.json", object(""));
        assertThat(problems(request("").naming(FOLDERS).build()))
                .containsExactly(
                        "<packageFromFolder>: error PC604: the support types and generated types would share the"
                                + " package org.example.matrix.support.format\n    Set <supportPackage> to a package of its own,"
                                + " such as org.example.matrix.support_types.");
    }

    /** Two folders that become one package are one package. */
    @Test
    void typesOfFoldersThatAreOnePackageStillDiffer() {
        spec.file("a-b/x.json", object("")).file("a_b/y.json", object("")).file("A.B/z.json", object(""));
        assertThat(types(request("").naming(FOLDERS))).containsExactly("a_b.Z", "a_b.X", "a_b.Y");
        spec.file("a_b/x.json", object(""));
        assertThat(problems(request("").naming(FOLDERS).build()))
                .hasSize(1)
                .allMatch(problem -> problem.contains("PC504"));
    }

    @Test
    void filesTellTheRecordsOfAUnionApart() {
        events();
        spec.file("x.yaml", "definitions: {made: {type: object, properties: {x: {type: string}}}}")
                .file("y.yaml", "definitions: {made: {type: object, properties: {y: {type: string}}}}")
                .file("event.json", """
            {"oneOf": [{"$ref": "hub/created.json"}, {"$ref": "star/created.json"}, {"$ref": "x.yaml#/definitions/made"},
              {"$ref": "y.yaml#/definitions/made"}, {"$ref": "z.yaml"}]}
            """)
                .file("z.yaml", "type: object\nproperties: {z: {type: string}}");
        for (FileNaming naming : List.of(PATH, FOLDERS)) {
            GeneratedCode code = GeneratedCode.of(request("").naming(naming).build());
            assertThat(RECORD.matcher(code.source("Event")).results().map(record -> record.group(1)))
                    .containsExactly("HubCreatedValue", "StarCreatedValue", "XMadeValue", "YMadeValue", "ZValue");
            code.compile();
        }
    }
}
