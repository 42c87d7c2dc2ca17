package io.github.presencecodegen.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.SupportMode;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.TestModule;
import io.github.presencecodegen.testing.UnionRequests;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What modules that share types do not agree about. Both sides are named. */
class ReuseErrorsTest {

    private static final String LAMP = "type: object\nproperties: {colour: {enum: [red, green]}}\n";
    private static final String DESK = "type: object\nproperties: {lamp: {$ref: lamp.yaml}}\n";

    @TempDir
    private Path temp;

    private TestModule base(Map<String, String> files) {
        return TestModule.base("a", temp, files, UnaryOperator.identity());
    }

    private TestModule on(TestModule other, Map<String, String> files) {
        return on(other, files, UnaryOperator.identity());
    }

    private TestModule on(TestModule other, Map<String, String> files, UnaryOperator<RequestBuilder> settings) {
        return TestModule.on(List.of(other), "b", temp, files, settings);
    }

    private static Map<String, String> both() {
        return new HashMap<>(Map.of("lamp.yaml", LAMP, "desk.yaml", DESK));
    }

    @Test
    void aFileOfOtherContent() {
        TestModule a = base(Map.of("lamp.yaml", LAMP));
        TestModule b = on(a, Map.of("desk.yaml", DESK, "lamp.yaml", LAMP + "# changed\n"));
        assertThat(b.reported()).containsExactly("lamp.yaml:0:0 REUSED_FILE_DIFFERS");
        assertThat(b.messages().get(0)).contains("org.example:a", "here and");
    }

    /** The types of the file are not used, but those that are were made with it. */
    @Test
    void anotherFileThatItRefersTo() {
        Map<String, String> files =
                Map.of("lamp.yaml", "type: object\nproperties: {x: {$ref: x.yaml}}\n", "x.yaml", "type: integer\n");
        TestModule a = base(files);
        TestModule b = on(a, Map.of("lamp.yaml", files.get("lamp.yaml"), "x.yaml", "type: string\n"));
        assertThat(b.reported()).containsExactly("x.yaml:0:0 REUSED_FILE_DIFFERS");
    }

    @Test
    void otherSettings() {
        TestModule a = base(Map.of("lamp.yaml", LAMP));
        TestModule b = on(a, both(), request -> request.dialect("2020-12").assertFormats(true));
        assertThat(b.reported())
                .containsExactlyInAnyOrder(
                        "<dialect>:0:0 REUSED_SETTING_DIFFERS", "<assertFormats>:0:0 REUSED_SETTING_DIFFERS");
        assertThat(b.messages())
                .contains("the setting is \"2020-12\" here and \"matrix\" in org.example:a, whose types are reused");
    }

    /** A class that stands for a format which no shared file has is nobody else's business. */
    @Test
    void otherFormatsWhereTheyMatter() {
        TestModule a = base(Map.of("lamp.yaml", "type: object\nproperties: {id: {type: string, format: uuid}}\n"));
        Map<String, String> files = new HashMap<>(both());
        files.put("lamp.yaml", "type: object\nproperties: {id: {type: string, format: uuid}}\n");
        files.put("shop.yaml", "type: object\nproperties: {home: {type: string, format: uri}}\n");
        assertThat(on(a, files, request -> request.format("uri", "java.net.URI", "create"))
                        .reported())
                .isEmpty();
        assertThat(on(
                                a,
                                files,
                                request -> request.format("uuid", "java.util.UUID", "fromString")
                                        .format("uri", "java.net.URI", "create"))
                        .messages())
                .containsExactly(
                        "the setting is \"java.util.UUID java.util.UUID.fromString\" here and \"\" in org.example:a,"
                                + " whose types are reused");
    }

    @Test
    void nothingThatIsUsed() {
        TestModule b = on(base(Map.of("lamp.yaml", LAMP)), Map.of("spec/lamp.yaml", LAMP));
        assertThat(b.reported()).containsExactly("<reuse>:0:0 REUSES_NOTHING");
        assertThat(b.classes()).contains("Lamp");
    }

    @Test
    void aTypeOfTwoModules() {
        TestModule a = base(Map.of("lamp.yaml", LAMP));
        TestModule other = TestModule.base(
                "other", temp, Map.of("lamp.yaml", LAMP), request -> request.supportPackage("org.example.a.support"));
        TestModule b = TestModule.on(List.of(a, other), "b", temp, both(), UnaryOperator.identity());
        assertThat(b.reported()).contains("<reuse>:0:0 REUSED_TWICE");
        assertThat(b.messages().get(0)).contains("org.example:a", "org.example:other", "lamp.yaml");
    }

    @Test
    void aTypeThatTheOtherModuleLacks() {
        String lamp =
                "type: object\nproperties: {x: {type: integer}}\n$defs: {shade: {type: object, properties: {y: {}}}}\n";
        TestModule a = base(Map.of("lamp.yaml", lamp));
        TestModule b = on(
                a,
                Map.of(
                        "lamp.yaml",
                        lamp,
                        "desk.yaml",
                        "type: object\nproperties: {s: {$ref: 'lamp.yaml#/$defs/shade'}}\n"));
        assertThat(b.reported()).containsExactly("lamp.yaml:3:16 REUSED_TYPE_MISSING");
        assertThat(b.messages().get(0)).contains("org.example:a", "lamp.yaml#/$defs/shade");
    }

    @Test
    void onePackageInTwoModules() {
        TestModule b = on(
                base(Map.of("lamp.yaml", LAMP)),
                both(),
                request -> request.groups(new SchemaGroup(List.of("**"), List.of(), "org.example.a", "")));
        assertThat(b.reported()).containsExactly("<basePackage>:0:0 REUSED_PACKAGE");
    }

    @Test
    void aNameForATypeOfTheOtherModule() {
        TestModule b = on(
                base(Map.of("lamp.yaml", LAMP)),
                both(),
                request -> request.names(new NameOverride("lamp.yaml", "Light")));
        assertThat(b.reported()).containsExactly("<names> 1:0:0 NAME_OF_REUSED");
    }

    @Test
    void aUnionInThePlaceOfATypeOfTheOtherModule() {
        TestModule b = on(
                base(Map.of("lamp.yaml", LAMP)),
                both(),
                request ->
                        request.unions(UnionRequests.standingFor("Any", "lamp.yaml", List.of("desk.yaml"), "/colour")));
        assertThat(b.reported()).contains("<unions> Any:0:0 ILLEGAL_UNION");
    }

    @Test
    void supportTypesThatTheDependencyLacksOrHasOfAnotherVersion() {
        TestModule a = base(Map.of("lamp.yaml", LAMP));
        TreeMap<String, String> types =
                new TreeMap<>(a.compiled().generated().support().types());
        types.remove("JsonAssertions");
        types.put("JsonCodec", "another digest");
        RequestedModules modules = new RequestedModules(
                SupportMode.NONE,
                Optional.of(new SupportProvider("org.example:a", "org.example.a.support", types)),
                List.of(),
                List.of());
        TestModule b = on(a, both(), request -> request.modules(modules));
        assertThat(b.messages())
                .anySatisfy(message -> assertThat(message)
                        .contains("org.example.a.support.JsonAssertions", "org.example:a does not have"))
                .anySatisfy(message -> assertThat(message)
                        .contains("org.example.a.support.JsonCodec", "another version of this plugin"));
    }
}
