package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.FileNaming;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.Specification;
import io.github.presencecodegen.naming.ConstantOverride;
import io.github.presencecodegen.naming.MemberOverride;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.naming.places.NameSource;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.Library;
import io.github.presencecodegen.project.ModuleInfo;
import io.github.presencecodegen.source.FilePatterns;
import io.github.presencecodegen.testing.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @TempDir
    private Path spec;

    private final Diagnostics diagnostics = new Diagnostics();

    private GivenGroup defaults = group("org.example", null);
    private List<String> elements = List.of();
    private List<GivenGroup> groups = List.of();
    private String supportPackage;
    private List<GivenName> names = List.of();
    private List<String> enums = List.of("closed");
    private String nullAnnotations = "auto";
    private String jackson = "auto";
    private ClassPath classPath = ClassPath.EMPTY;
    private String generatedAnnotations = "auto";
    private Optional<ModuleInfo> module = Optional.empty();
    private String dialect = "matrix";
    private String assertFormats = "false";
    private String assertContent = "false";
    private List<String> knownKeywords = List.of();
    private List<GivenFormat> formats = List.of();
    private String javaTypesForFormats = "false";
    private List<GivenMapping> mappings = List.of();
    private List<GivenOverlay> overlays = List.of();
    private String baseUri;
    private String failOnWarning = "false";
    private String folder = "";

    private static GivenGroup group(String basePackage, String suffix, String... includes) {
        return new GivenGroup(List.of(includes), List.of(), basePackage, suffix, null);
    }

    private static GivenGroup validators(String validatorsOnly, String... includes) {
        return new GivenGroup(List.of(includes), List.of(), "org.example", null, validatorsOnly);
    }

    private Optional<GenerationRequest> read() {
        GivenSettings given = new GivenSettings(
                new GivenProject(
                        new GivenElements(elements, List.of("includes", "excludes", "typeSuffix")),
                        classPath,
                        module,
                        spec,
                        spec),
                new GivenSchemas(
                        new NamedFolder(spec.resolve(folder), "spec"),
                        dialect,
                        assertFormats,
                        assertContent,
                        mappings,
                        baseUri,
                        knownKeywords,
                        overlays),
                new GivenTypes(
                        defaults,
                        groups,
                        supportPackage,
                        names,
                        enums,
                        formats,
                        javaTypesForFormats,
                        nullAnnotations,
                        generatedAnnotations,
                        jackson),
                failOnWarning,
                Requests.output(spec),
                new RunIdentity(Requests.EXECUTION, "plugin 1"));
        return new SettingsReader(given, diagnostics).read();
    }

    private GenerationRequest request() {
        Optional<GenerationRequest> request = read();
        assertThat(diagnostics.all()).isEmpty();
        return request.orElseThrow();
    }

    private List<String> problems() {
        assertThat(read()).isEmpty();
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private String problem() {
        assertThat(problems()).hasSize(1);
        return diagnostics.all().get(0).toString();
    }

    @Test
    void knownKeywordsAreWordsOfTheUsers() {
        knownKeywords = List.of("self", "meta:*", "const", "self");
        assertThat(request().specification().knownKeywords()).containsExactly("const", "meta:*", "self");
    }

    @Test
    void aKnownKeywordThatWouldHideMistakesIsRefused() {
        knownKeywords = List.of("", "*", "me*ta", "required", "**");
        assertThat(problems())
                .extracting(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "<knownKeywords>: error PC641: <knownKeywords> cannot contain \"\": it is empty",
                        "<knownKeywords>: error PC641: <knownKeywords> cannot contain \"*\": it stands for every word,"
                                + " misspelled keywords included",
                        "<knownKeywords>: error PC641: <knownKeywords> cannot contain \"me*ta\": * is only possible at"
                                + " its end",
                        "<knownKeywords>: error PC641: <knownKeywords> cannot contain \"required\": every dialect has"
                                + " this keyword",
                        "<knownKeywords>: error PC641: <knownKeywords> cannot contain \"**\": * is only possible at its"
                                + " end");
    }

    @Test
    void onePackageIsEnough() {
        GenerationRequest request = request();
        assertThat(request.specification())
                .isEqualTo(new Specification(new NamedFolder(spec, "spec"), "matrix", false, Map.of()));
        assertThat(request.types())
                .isEqualTo(new RequestedTypes(
                        List.of(new SchemaGroup(FilePatterns.ALL_SCHEMAS, List.of(), "org.example", "")),
                        "org.example",
                        FileNaming.PLAIN,
                        "org.example.support",
                        List.of(),
                        EnumPolicy.CLOSED,
                        Map.of(),
                        false));
        assertThat(request.failOnWarning()).isFalse();
    }

    @Test
    void aGroupHasWhatStandsBesideTheGroupsUnlessItSaysOtherwise() {
        defaults = new GivenGroup(List.of(), List.of("old/**"), "org.example", "Edu", "true");
        groups = List.of(
                new GivenGroup(List.of("a/*.yaml"), List.of("a/x.yaml"), "org.example.a", "Event", "false"),
                group(null, null));
        GenerationRequest request = request();
        assertThat(request.types().groups())
                .containsExactly(
                        new SchemaGroup(List.of("a/*.yaml"), List.of("a/x.yaml", "old/**"), "org.example.a", "Event"),
                        new SchemaGroup(FilePatterns.ALL_SCHEMAS, List.of("old/**"), "org.example", "Edu", true));
        assertThat(request.types().basePackage()).isEqualTo("org.example");
    }

    @ParameterizedTest
    @CsvSource({
        "org.example.a, org.example.b, org.example",
        "org.example, org.example.b, org.example",
        "org.example.ab, org.example.ac, org.example",
        "org.example.a, org.example.a, org.example.a",
    })
    void groupsWithPackagesLeaveWhatTheyHaveInCommonToTheRest(String one, String two, String common) {
        defaults = group(null, null);
        groups = List.of(group(one, null), group(two, null));
        assertThat(request().types().basePackage()).isEqualTo(common);
        assertThat(request().types().supportPackage()).isEqualTo(common + ".support");
    }

    @Test
    void groupsWithNothingInCommonNeedAPackageForTheRest() {
        defaults = group(null, null);
        groups = List.of(group("org.a", null), group("com.b", null));
        assertThat(problem())
                .startsWith("<configuration>: error PC606: ")
                .contains("in common: org.a, com.b", "<basePackage>org.example.matrix</basePackage>");
    }

    @Test
    void aMissingPackageIsAskedForWhereItIsMissing() {
        defaults = group(null, null);
        assertThat(problem())
                .startsWith("<configuration>: error PC605: <basePackage> is not set\n")
                .contains("<basePackage>org.example.matrix</basePackage>");
        groups = List.of(group("org.a", null), group(null, null));
        assertThat(problems()).anyMatch(problem -> problem.startsWith("<groups> 2: error PC605: "));
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        folder = "none";
        defaults = new GivenGroup(List.of("../x.yaml"), List.of(""), "org.class", "-Edu", "yes");
        groups = List.of(new GivenGroup(List.of("/etc/*.yaml"), List.of(), "org.1a", "a b", "TRUE"));
        supportPackage = "java.support";
        names = List.of(new GivenName(null, null));
        enums = List.of("open", "Mood", "");
        nullAnnotations = "yes";
        generatedAnnotations = "jdk";
        dialect = "draft-7";
        assertFormats = "1";
        assertContent = "yes";
        formats = List.of(new GivenFormat(null, "UserId", "a.b", "1"));
        javaTypesForFormats = "2";
        mappings = List.of(new GivenMapping(null, "../x"), new GivenMapping("schemas/", "/etc/"));
        failOnWarning = "Yes";
        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf('\n')))
                .containsExactlyInAnyOrder(
                        "spec: error PC101: the specification directory does not exist",
                        "<includes>: error PC608: \"../x.yaml\" matches no file: it leaves <specDirectory>",
                        "<excludes>: error PC608: \"\" matches no file: it is empty",
                        "<basePackage>: error PC601: \"org.class\" is not a valid package for generated code:"
                                + " \"class\" is a Java keyword",
                        "<typeSuffix>: error PC602: \"-Edu\" is not a valid suffix of a Java class name",
                        "<includes>: error PC607: <includes> cannot be combined with <groups>",
                        "<groups> 1: <includes>: error PC608: \"/etc/*.yaml\" matches no file: it is absolute",
                        "<groups> 1: <basePackage>: error PC601: \"org.1a\" is not a valid package for generated code:"
                                + " \"1a\" begins with a digit",
                        "<groups> 1: <typeSuffix>: error PC602: \"a b\" is not a valid suffix of a Java class name",
                        "<supportPackage>: error PC601: \"java.support\" is not a valid package for generated code:"
                                + " the java packages belong to the JDK",
                        "<names> 1: error PC614: <schema> is missing",
                        "<names> 1: error PC614: <type> is missing",
                        "<enums>: error PC609: an entry is empty",
                        "<enums>: error PC609: \"open\" cannot be combined with other entries",
                        "<nullAnnotations>: error PC610: \"yes\" is not one of auto, true and false",
                        "<generatedAnnotations>: error PC671: \"jdk\" is not one of auto, true and false",
                        "<validatorsOnly>: error PC620: \"yes\" is neither true nor false",
                        "<groups> 1: <validatorsOnly>: error PC620: \"TRUE\" is neither true nor false",
                        "<dialect>: error PC621: \"draft-7\" is not a known dialect",
                        "<assertFormats>: error PC620: \"1\" is neither true nor false",
                        "<assertContent>: error PC620: \"yes\" is neither true nor false",
                        "<formats> 1: error PC626: <name> is missing",
                        "<formats> 1: error PC629: <type> \"UserId\" cannot be the class of a format:"
                                + " its package is missing",
                        "<formats> 1: error PC630: <factory> \"a.b\" is not the name of a method",
                        "<formats> 1: error PC630: <writer> \"1\" is not the name of a method",
                        "<javaTypesForFormats>: error PC620: \"2\" is neither true nor false",
                        "<schemaMappings> 1: error PC622: <uri> is missing",
                        "<schemaMappings> 1: error PC624: <path> \"../x\" cannot be mapped to its URI:"
                                + " it leaves <specDirectory>",
                        "<schemaMappings> 2: error PC623: <uri> \"schemas/\" cannot identify a schema:"
                                + " it does not begin with a scheme, such as https:",
                        "<schemaMappings> 2: error PC624: <path> \"/etc/\" cannot be mapped to its URI: it is absolute",
                        "<failOnWarning>: error PC620: \"Yes\" is neither true nor false");
    }

    @Test
    void anElementThatIsNoSettingIsRefused() {
        elements = List.of("include", "typeSuffix", "sufix", "include");
        assertThat(problems())
                .containsExactly(
                        "<include>: error PC619: unknown setting\n    Did you mean <includes>?",
                        "<sufix>: error PC619: unknown setting\n    The settings are: includes, excludes, typeSuffix.");
    }

    @Test
    void theSupportTypesHaveAPackageOfTheirOwn() {
        supportPackage = "org.example";
        assertThat(problem())
                .startsWith("<supportPackage>: error PC604: ")
                .contains("share the package org.example", "such as org.example.support");
    }

    @Test
    void aGroupMayNotTakeThePackageOfTheSupportTypes() {
        groups = List.of(group("org.example.support", null));
        assertThat(problem())
                .contains("error PC604: ", "share the package org.example.support", "such as org.example.json");
    }

    @Test
    void aGroupMayNotTakeAPackageBelowThatOfTheSupportTypes() {
        groups = List.of(group("org.example.support.format", null));
        supportPackage = "org.example.support";
        assertThat(problem()).contains("error PC604: ", "share the package org.example.support.format");
    }

    @Test
    void packagesThatDifferInCaseAloneWouldShareAFolder() {
        groups = List.of(group("org.example.Chat.a", null), group("org.example.chat.b", null));
        assertThat(problem()).contains("error PC611: the packages org.example.Chat and org.example.chat differ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org..example",
                "org.example.",
                ".org",
                "org.exa mple",
                "org.a-b",
                "org.null",
                "org.true",
                "_",
                "org._",
                "org.a\u200db",
                "org.\u0378",
                "org.ex$ample",
                "org.aux",
                "COM1.org",
                "java",
                "java.matrix",
                "../x"
            })
    void whatIsNoPackageIsRefused(String name) {
        defaults = group(name, null);
        assertThat(problem()).startsWith("<basePackage>: error PC601: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "org.example.日本", "org._3pid", "javax.matrix", "org.record", "Org.Example2"})
    void whatIsAPackageIsTaken(String name) {
        defaults = group(name, null);
        assertThat(request().types().basePackage()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-Edu", "Edu.", "E\u200dU", "E\u0301", "\ud83d\ude00", "$", "\ud88c\udf47"})
    void whatCannotEndANameIsRefused(String suffix) {
        defaults = group("org.example", suffix);
        assertThat(problem()).startsWith("<typeSuffix>: error PC602: ");
    }

    @Test
    void aSuffixLeavesTheNamesOfClassFilesShortEnough() {
        defaults = group("org.example", "E".repeat(50));
        assertThat(request().types().groups().get(0).typeSuffix()).hasSize(50);
        defaults = group("org.example", "E".repeat(51));
        assertThat(problem()).startsWith("<typeSuffix>: error PC602: ");
    }

    @ParameterizedTest
    @CsvSource({
        "./event-schemas/*.yaml, Write it as \"event-schemas/*.yaml\".",
        "a//b.yaml, Write it as \"a/b.yaml\".",
        "a/../b.yaml, Write it as \"b.yaml\".",
        "../b.yaml, such as event-schemas/*.yaml",
        "C:\\spec\\*.yaml, such as event-schemas/*.yaml",
        "/spec/*.yaml, such as event-schemas/*.yaml",
    })
    void aPatternThatCanMatchNothingIsRefused(String pattern, String advice) {
        defaults = group("org.example", null, pattern);
        assertThat(problem()).startsWith("<includes>: error PC608: ").contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dir/", "**", "a/.hidden/*", "a..b.yaml", "a:b.yaml", "dir\\*.yaml"})
    void otherPatternsAreTaken(String pattern) {
        defaults = group("org.example", null, pattern);
        assertThat(request().types().groups().get(0).includes()).containsExactly(pattern);
    }

    @Test
    void aNameIsTakenWithOrWithoutTheEmptyPointerButNotTwice() {
        names = List.of(new GivenName("a.yaml#", "A"), new GivenName("a.yaml#/properties/b", "B_2"));
        assertThat(request().types().names())
                .containsExactly(new NameOverride("a.yaml", "A"), new NameOverride("a.yaml#/properties/b", "B_2"));
        names = List.of(new GivenName("a.yaml#", "A"), new GivenName("a.yaml", "B"));
        assertThat(problem()).startsWith("<names> 2: error PC615: \"a.yaml\" is named twice; the first is <names> 1");
    }

    @Test
    void membersAndConstantsOfOneSchemaAreNamedBesideItsType() {
        names = List.of(
                new GivenName("a.yaml#/properties/b", "B"),
                new GivenName("a.yaml#/properties/b", null, "b", null, null),
                new GivenName("a.yaml#/properties/b", null, null, "up", "UP"),
                new GivenName("a.yaml#/properties/b", null, null, null, "$EMPTY"),
                new GivenName("a.yaml#/properties/b", null, null, " ", "SPACE"));
        assertThat(request().types().names())
                .containsExactly(
                        new NameOverride("a.yaml#/properties/b", "B"),
                        new MemberOverride("a.yaml#/properties/b", "b"),
                        new ConstantOverride("a.yaml#/properties/b", "up", "UP"),
                        new ConstantOverride("a.yaml#/properties/b", "", "$EMPTY"),
                        new ConstantOverride("a.yaml#/properties/b", " ", "SPACE"));
    }

    @Test
    void onePropertyHasOneAccessor() {
        names = List.of(
                new GivenName("a.yaml#/properties/b", null, "b", null, null),
                new GivenName("a.yaml#/properties/b", null, "c", null, null));
        assertThat(problem()).startsWith("<names> 2: error PC615: \"a.yaml#/properties/b\" is named twice");
    }

    @Test
    void oneValueHasOneConstant() {
        names = List.of(
                new GivenName("a.yaml#/properties/b", null, null, "up", "UP"),
                new GivenName("a.yaml#/properties/b", null, null, "up", "UPWARDS"));
        assertThat(problem()).startsWith("<names> 2: error PC615: \"up\" is named twice; the first is <names> 1");
    }

    @Test
    void anEntryGivesOneName() {
        names = List.of(new GivenName("a.yaml#/properties/b", null, "b", "up", "UP"));
        assertThat(problem()).startsWith("<names> 1: error PC633: <member> and <constant> exclude each other");
    }

    @ParameterizedTest
    @CsvSource({
        "class, is a Java keyword",
        "_, is a Java keyword",
        "3pid, begins with a digit",
        "a-b, it contains the character -",
        "builder, uses this name itself",
        "hashCode, uses this name itself",
    })
    void aMemberIsANameThatGeneratedCodeDoesNotUse(String member, String why) {
        names = List.of(new GivenName("a.yaml#/properties/b", null, member, null, null));
        assertThat(problem())
                .startsWith("<names> 1: error PC632: <member> \"" + member + "\"")
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "_id", "$id", "$", "error_code", "a_u002D_b", "String_", "con"})
    void whatGeneratedMembersMayBeCalledIsTaken(String member) {
        names = List.of(new GivenName("a.yaml#/properties/b", null, member, null, null));
        assertThat(request().types().names()).containsExactly(new MemberOverride("a.yaml#/properties/b", member));
    }

    @ParameterizedTest
    @CsvSource({
        "record, begins with a lowercase letter",
        "class, is a Java keyword",
        "_, is a Java keyword",
        "member, begins with a lowercase letter",
        "3pid, begins with a digit",
        "a.B, it contains the character .",
        "A\u200dB, it contains the character U+200D",
        "Builder, uses this name itself",
        "Known, uses this name itself",
        "String, uses this name itself",
        "JSON, uses this name itself",
        "Con, is a reserved device name on Windows",
    })
    void aNameThatNoTypeCanHaveIsRefused(String type, String reason) {
        names = List.of(new GivenName("a.yaml", type));
        assertThat(problem()).startsWith("<names> 1: error PC613: ").contains(reason);
    }

    @Test
    void nullAnnotationsAreForcedOrDetected() {
        classPath = new ClassPath(List.of(new Library("org.jspecify", "jspecify", "1.0.0", null)));
        assertThat(request().types().nullAnnotations()).isTrue();
        nullAnnotations = "false";
        failOnWarning = "true";
        assertThat(request().types().nullAnnotations()).isFalse();
        assertThat(request().failOnWarning()).isTrue();
        classPath = ClassPath.EMPTY;
        nullAnnotations = "true";
        assertThat(request().types().nullAnnotations()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "auto, requires static java.compiler;, OWN_AND_JDK",
        "auto, requires transitive java.compiler;, OWN_AND_JDK",
        "auto, requires java.se;, OWN_AND_JDK",
        "auto, requires jdk.compiler;, OWN_AND_JDK",
        "auto, requires java.sql;, OWN",
        "auto, // requires java.compiler;, OWN",
        "auto, /* requires java.compiler; */, OWN",
        "auto, '', OWN",
        "auto, requires org.example.tools;, OWN",
        "true, requires org.example.tools;, OWN_AND_JDK",
        "true, requires java.compiler;, OWN_AND_JDK",
        "false, requires java.compiler;, NONE"
    })
    void typesAreMarkedWithWhatTheirModuleReads(String setting, String directive, GeneratedAnnotations expected) {
        generatedAnnotations = setting;
        module = Optional.of(ModuleInfo.of("open module org.example {\n" + directive + "\n}"));
        assertThat(request().types().generatedAnnotations()).isEqualTo(expected);
    }

    @Test
    void anAnnotationThatTheModuleCannotReadIsAMistake() {
        generatedAnnotations = "true";
        module = Optional.of(ModuleInfo.of("module org.example { requires java.sql; }"));
        assertThat(problem())
                .startsWith("<generatedAnnotations>: error PC672: the module-info of this project does not read"
                        + " java.compiler")
                .contains("requires static transitive java.compiler;");
    }

    @Test
    void formatsAreAssertedOnDemand() {
        assertFormats = "true";
        assertThat(request().specification().assertsFormats()).isTrue();
        assertThat(request().specification().assertsContent()).isFalse();
        assertContent = "true";
        assertThat(request().specification().assertsContent()).isTrue();
    }

    @Test
    void validatorsAloneAreWantedWhereThereAreNoGroups() {
        defaults = validators("true");
        assertThat(request().types().groups())
                .extracting(SchemaGroup::validatorsOnly)
                .containsExactly(true);
    }

    @Test
    void validatorsAloneAreWantedOfOneGroup() {
        defaults = validators("false");
        groups = List.of(validators("true", "a/*"), validators(null, "b/*"));
        assertThat(request().types().groups())
                .extracting(SchemaGroup::validatorsOnly)
                .containsExactly(true, false);
    }

    @Test
    void enumsAreOpenedByNameInAnyOrder() {
        enums = List.of("Mood", "AEdu.State");
        assertThat(request().types().enums()).isEqualTo(EnumPolicy.opening(List.of("AEdu.State", "Mood")));
        assertThat(request().types().enums().openTypes()).containsExactly("AEdu.State", "Mood");
        enums = List.of("open");
        assertThat(request().types().enums().allOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".                            | ''",
                "./                           | ''",
                "schemas                      | schemas/",
                "schemas/v1/                  | schemas/v1/",
                "https://example.org/schemas/ | https://example.org/schemas/",
                "urn:example:schemas          | urn:example:schemas",
            })
    void referencesStartFromAFolderOrAUri(String written, String base) throws IOException {
        Files.createDirectories(spec.resolve("schemas/v1"));
        baseUri = written;
        assertThat(request().specification().baseUri()).contains(base);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "..                       | it leaves <specDirectory>",
                "schemas/../..            | it leaves <specDirectory>",
                "/schemas                 | it is absolute",
                "C:/schemas               | it is absolute",
                "none/                    | <specDirectory> has no such folder",
                "a.yaml                   | <specDirectory> has no such folder",
                "schemas#/                | <specDirectory> has no such folder",
                "https://example.org/a b/ | the character \" \" is not allowed in it",
                "https://example.org/#    | it has a fragment",
            })
    void nothingElseIsABase(String written, String problem) throws IOException {
        Files.createFile(spec.resolve("a.yaml"));
        Files.createDirectories(spec.resolve("schemas"));
        baseUri = written;
        assertThat(problem())
                .startsWith("<baseUri>: error PC637: \"" + written + "\" is nothing that references could start from: "
                        + problem + "\n");
    }

    @Test
    void aGroupIsNamedAsWhatStandsBesideTheGroupsUnlessItSaysOtherwise() {
        defaults = named("org.example", "path", "true");
        groups = List.of(named(null, "title", "false"), named(null, null, null));
        FileNaming common = new FileNaming(NameSource.PATH, true);
        assertThat(request().types().groups())
                .extracting(SchemaGroup::naming)
                .containsExactly(new FileNaming(NameSource.TITLE, false), common);
        assertThat(request().types().naming()).isEqualTo(common);
    }

    @Test
    void namesAreTakenFromNothingElse() {
        defaults = named("org.example", "folder", "yes");
        assertThat(problems())
                .containsExactly(
                        "<nameFrom>: error PC638: types cannot be named by \"folder\"\n    Write one of file, path,"
                                + " title, or leave <nameFrom> out, which means file.",
                        "<packageFromFolder>: error PC620: \"yes\" is neither true nor false\n    Write true or false, or"
                                + " leave the setting out.");
    }

    private static GivenGroup named(String basePackage, String nameFrom, String packageFromFolder) {
        return new GivenGroup(List.of(), List.of(), basePackage, null, nameFrom, packageFromFolder, null, null);
    }
}
