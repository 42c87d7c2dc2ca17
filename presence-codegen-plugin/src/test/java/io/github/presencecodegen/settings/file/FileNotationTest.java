package io.github.presencecodegen.settings.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<enums> names it | enums names it",
                "<groups> 2: <unions> 1: <includes> | groups 2: unions 1: includes",
                "Set <nameFrom>path</nameFrom>, or not. | Set nameFrom: path, or not.",
                "Leave it out: <exclude>a/*.yaml#/b</exclude>. | Leave it out: excludes: [a/*.yaml#/b].",
                "<exclude>*.yaml</exclude> | excludes: [\"*.yaml\"]",
                "<tags><tag>/type</tag><tag>/a b</tag></tags> | tags: [/type, \"/a b\"]",
                "<name>RoomEvent</name> | name: RoomEvent",
                "write <names><name><schema>a.yaml#/x</schema><type>T</type></name></names>, or"
                        + " | write names: [{schema: a.yaml#/x, type: T}], or",
                "in a <group> with <validatorsOnly>true</validatorsOnly>. | in a group with validatorsOnly: true.",
                "<group><includes>...</includes></group>. | groups: [{includes: ...}].",
                "such as <uri>https://example.org/</uri> | such as uri: \"https://example.org/\"",
                "<value>say \"x\\y\"</value> | value: \"say \\\"x\\\\y\\\"\"",
                "the pattern \"a (?<name>b) <type>\" is wrong, see <type> | the pattern \"a (?<name>b) <type>\" is wrong, see type",
                "a(?<name>b) | a(?<name>b)",
                "<B> and List<type> stay | <B> and List<type> stay",
                "<include>is never closed | includeis never closed",
            })
    void writesSettingsAsAFileDoes(String pom, String file) {
        assertThat(FileNotation.of(pom)).isEqualTo(file);
    }
}
