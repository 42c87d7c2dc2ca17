package io.github.presencecodegen.settings.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.settings.GivenFormat;
import io.github.presencecodegen.settings.GivenGroup;
import io.github.presencecodegen.settings.GivenMapping;
import io.github.presencecodegen.settings.GivenName;
import io.github.presencecodegen.settings.GivenOverlay;
import io.github.presencecodegen.settings.GivenProject;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.GivenUnion;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SettingsXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSettingsTest {

    private static final RunIdentity RUN = new RunIdentity(Requests.EXECUTION, "plugin 1");

    @TempDir
    private Path temp;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void specification() throws IOException {
        Files.createDirectories(temp.resolve("conf/spec"));
    }

    private Optional<SettingsFile> file(String name, String text) {
        try {
            Files.writeString(temp.resolve("conf").resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return SettingsFile.read(Path.of("conf", name), temp, diagnostics);
    }

    private Optional<GenerationRequest> read(String yaml) {
        return file("settings.yaml", yaml).flatMap(this::request);
    }

    private Optional<GenerationRequest> request(SettingsFile file) {
        FileSettings settings = new FileSettings(file, temp, diagnostics);
        OutputFolders output =
                new OutputFolders(settings.folder("outputDirectory", "out"), new NamedFolder(temp, "work"));
        GivenSettings given = settings.given(output, RUN);
        return new SettingsReader(given, diagnostics).read();
    }

    private List<String> reported(String yaml) {
        SettingsFile file = file("settings.yaml", yaml).orElseThrow();
        request(file);
        return new SettingPlaces(file)
                .at(diagnostics.all()).stream()
                        .map(diagnostic ->
                                diagnostic.place() + " " + diagnostic.code().id())
                        .toList();
    }

    private static final String ALL = """
            specDirectory: spec
            outputDirectory: ../out
            basePackage: org.example
            supportPackage: org.example.json
            excludes: [draft/*]
            typeSuffix: ""
            nameFrom: path
            packageFromFolder: false
            validatorsOnly: false
            dialect: draft-07
            assertFormats: true
            assertContent: true
            knownKeywords: ["meta:*", errorMessage]
            baseUri: .
            failOnWarning: true
            skip: false
            nullAnnotations: true
            enums: [Mood, Event.Kind]
            groups:
              - includes: a/*.yaml
                basePackage: org.example.a
                typeSuffix: Event
                unions:
                  - {name: AnyEvent, tags: [/type, /content/kind], part: /content, includes: [a/x*], excludes: [a/y*]}
              - validatorsOnly: true
            unions:
              - name: Any
                tags: /type
                schema: any.yaml
            names:
              - {schema: a/x.yaml, type: X}
              - {schema: a/y.yaml#/properties/on, value: true, constant: YES}
              - {schema: a/y.yaml#/properties/on, value: 1.0, constant: ONE}
              - {schema: "a/y.yaml#/properties/_id", member: id}
            formats:
              - {name: uuid, type: java.util.UUID, factory: fromString}
            schemaMappings:
              - {uri: "https://example.org/", path: remote/}
              - {uri: "https://example.org/meta", dialect: draft-04}
            overlays:
              - {schema: a/x.yaml, file: overlays/x.yaml}
              - {schema: a/y.yaml, file: ../other/y.yaml}
            """;

    @Test
    void hasEverySetting() {
        GenerationRequest request = read(ALL).orElseThrow(() -> new AssertionError(diagnostics.all()));
        assertThat(diagnostics.all()).isEmpty();
        assertThat(request).hasToString(request(SettingsXml.parse(POM)).toString());
    }

    private static final String POM = """
            <basePackage>org.example</basePackage><supportPackage>org.example.json</supportPackage>
            <excludes><exclude>draft/*</exclude></excludes><nameFrom>path</nameFrom><dialect>draft-07</dialect>
            <assertFormats>true</assertFormats><assertContent>true</assertContent><baseUri>.</baseUri>
            <knownKeywords><knownKeyword>meta:*</knownKeyword><knownKeyword>errorMessage</knownKeyword></knownKeywords>
            <failOnWarning>true</failOnWarning><nullAnnotations>true</nullAnnotations>
            <enums><enum>Mood</enum><enum>Event.Kind</enum></enums>
            <groups>
              <group>
                <includes><include>a/*.yaml</include></includes>
                <basePackage>org.example.a</basePackage>
                <typeSuffix>Event</typeSuffix>
                <unions>
                  <union>
                    <name>AnyEvent</name><tags><tag>/type</tag><tag>/content/kind</tag></tags><part>/content</part>
                    <includes><include>a/x*</include></includes><excludes><exclude>a/y*</exclude></excludes>
                  </union>
                </unions>
              </group>
              <group><validatorsOnly>true</validatorsOnly></group>
            </groups>
            <unions><union><name>Any</name><tags><tag>/type</tag></tags><schema>any.yaml</schema></union></unions>
            <names>
              <name><schema>a/x.yaml</schema><type>X</type></name>
              <name><schema>a/y.yaml#/properties/on</schema><value>true</value><constant>YES</constant></name>
              <name><schema>a/y.yaml#/properties/on</schema><value>1.0</value><constant>ONE</constant></name>
              <name><schema>a/y.yaml#/properties/_id</schema><member>id</member></name>
            </names>
            <formats>
              <format><name>uuid</name><type>java.util.UUID</type><factory>fromString</factory></format>
            </formats>
            <schemaMappings>
              <schemaMapping><uri>https://example.org/</uri><path>remote/</path></schemaMapping>
              <schemaMapping><uri>https://example.org/meta</uri><dialect>draft-04</dialect></schemaMapping>
            </schemaMappings>
            <overlays>
              <overlay><schema>a/x.yaml</schema><file>overlays/x.yaml</file></overlay>
              <overlay><schema>a/y.yaml</schema><file>../other/y.yaml</file></overlay>
            </overlays>
            """;

    /** What a POM in the same folder means, with the names of folders as seen from above it. */
    private GenerationRequest request(SettingsXml pom) {
        GivenSettings there = pom.given(temp.resolve("conf/spec"), "conf/spec", "unused");
        GivenSettings given = new GivenSettings(
                new GivenProject(
                        there.project().elements(), ClassPath.EMPTY, Optional.empty(), temp.resolve("conf"), temp),
                there.schemas(),
                there.types(),
                there.failOnWarning(),
                new OutputFolders(new NamedFolder(temp.resolve("out"), "out"), new NamedFolder(temp, "work")),
                RUN);
        return new SettingsReader(given, diagnostics).read().orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    @Test
    void theNamesAreThoseOfAllSettings() {
        Optional<SettingsFile> file = file("settings.yaml", "specDirectory: spec\nbasePackage: org.example\n");
        GivenSettings given = new FileSettings(file.orElseThrow(), temp, diagnostics).given(Requests.output(temp), RUN);
        assertThat(given.project().elements().known()).containsExactlyElementsOf(SettingsXml.SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                GivenGroup.class,
                GivenName.class,
                GivenFormat.class,
                GivenMapping.class,
                GivenOverlay.class,
                GivenUnion.class
            })
    void everySettingOfAnElementHasAKindThatAFileCanHold(Class<?> element) throws ReflectiveOperationException {
        SettingsFile none = SettingsFile.none(temp);
        Object filled = element.getConstructor().newInstance();
        new ElementFields(new WrittenMapping(none.root(), diagnostics)).fill(filled);
        assertThat(ElementFields.names(element)).isNotEmpty().isSorted();
    }

    @Test
    void mayBeJson() {
        assertThat(file("settings.json", "{\"specDirectory\": \"spec\", \"basePackage\": \"org.example\"}")
                        .flatMap(this::request))
                .isPresent();
    }

    @Test
    void mayBeEmpty() {
        assertThat(reported("# no settings\n")).contains("conf/settings.yaml PC605");
    }

    @Test
    void reportsAllMistakesWithTheirPlaces() {
        assertThat(reported("""
                                specDirectory: spec
                                basePackage: org.example
                                typSuffix: Event
                                includes: {a: b}
                                failOnWarning: perhaps
                                groups:
                                  - basePackage: 1 2
                                    unions:
                                      - tags: [type]
                                        colour: red
                                  - just text
                                names:
                                  schema: a.yaml
                                overlays:
                                  - schema: [a.yaml]
                                """))
                .containsExactly(
                        "conf/settings.yaml:3:1 PC619",
                        "conf/settings.yaml:4:11 PC670",
                        "conf/settings.yaml:5:16 PC620",
                        "conf/settings.yaml:7:18 PC601",
                        "conf/settings.yaml:9:9 PC650",
                        "conf/settings.yaml:9:9 PC651",
                        "conf/settings.yaml:10:9 PC619",
                        "conf/settings.yaml:11:5 PC670",
                        "conf/settings.yaml:13:3 PC670",
                        "conf/settings.yaml:15:5 PC645",
                        "conf/settings.yaml:15:5 PC645",
                        "conf/settings.yaml:15:13 PC670");
    }

    @Test
    void aSettingThatIsNotThereIsNamed() {
        assertThat(reported("specDirectory: spec\n")).containsExactly("conf/settings.yaml PC605");
    }

    @Test
    void aFileThatHoldsNoSettingsIsReported() {
        assertThat(read("- a\n")).isEmpty();
        assertThat(read("basePackage: [\n")).isEmpty();
        assertThat(SettingsFile.read(Path.of("conf"), temp, diagnostics)).isEmpty();
        assertThat(SettingsFile.read(Path.of("conf/gone.yaml"), temp, diagnostics))
                .isEmpty();
        assertThat(diagnostics.all())
                .extracting(diagnostic ->
                        diagnostic.place() + " " + diagnostic.code().id())
                .containsExactly(
                        "conf PC103",
                        "conf/gone.yaml PC103",
                        "conf/settings.yaml:1:1 PC670",
                        "conf/settings.yaml:2:1 PC201");
    }

    @Test
    void aPathThatIsNoneIsReported() {
        assertThat(reported("specDirectory: \"a\\0b\"\nbasePackage: org.example\n"))
                .contains("conf/settings.yaml:1:16 PC670");
    }

    @Test
    void anOptionReplacesASetting() {
        SettingsFile file = file("settings.yaml", "specDirectory: spec\nbasePackage: 1\n")
                .orElseThrow()
                .with("basePackage", "2", "--package");
        request(file);
        assertThat(new SettingPlaces(file).at(diagnostics.all()))
                .singleElement()
                .hasToString(
                        "--package: error PC601: \"2\" is not a valid package for generated code: \"2\" begins with a"
                                + " digit\n    Use names of letters and digits, separated by dots, such as org.example.matrix.");
    }
}
