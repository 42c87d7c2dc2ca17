package io.github.presencecodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

    private static final String BELL = "type: object\nproperties:\n  tone: {type: string}\n";

    private static final String BELL_FILE = "org/example/Bell.java";

    @TempDir
    private Path temp;

    private Shell shell() {
        return new Shell(temp).file("spec/bell.yaml", BELL);
    }

    @Test
    void saysWhatItDid() {
        Shell shell = shell();
        assertThat(shell.run("--spec", "spec", "--package", "org.example")).isZero();
        assertThat(shell.out())
                .matches("Generated \\d+ files \\(\\d+ changed, 0 deleted, 0 up to date\\) from 1 schema into"
                        + " generated-sources\\R");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.files("generated-sources")).containsKeys(BELL_FILE, ".presence-codegen/manifest.json");
        assertThat(shell.run("--spec", "spec", "--package", "org.example")).isZero();
        assertThat(shell.out()).startsWith("Nothing to generate: ");
    }

    @Test
    void doesNotTakeWhatItRemembersForSchemas() {
        Shell shell = shell();
        shell.run("--spec", ".", "--package", "org.example");
        assertThat(shell.run("--spec", ".", "--package", "org.example")).isZero();
        assertThat(shell.out()).startsWith("Nothing to generate: ");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void generatesTheSameAnywhere() throws IOException {
        Shell here = new Shell(Files.createDirectories(temp.resolve("here"))).file("spec/bell.yaml", BELL);
        Shell there = new Shell(Files.createDirectories(temp.resolve("else/where"))).file("spec/bell.yaml", BELL);
        here.run("--spec", "spec", "--package", "org.example");
        there.run("--spec", "spec", "--package", "org.example");
        assertThat(here.files("generated-sources")).isEqualTo(there.files("generated-sources"));
    }

    @Test
    void printsMistakesAsTheGoalDoes() {
        Shell shell = shell().file("spec/bell.yaml", "type: object\nproperties:\n  tone: {$ref: tones.yaml}\n");
        assertThat(shell.run("--spec", "spec", "--package", "org.example")).isOne();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("spec/bell.yaml:3:10: error PC401: ")
                .contains("    3 |   tone: {$ref: tones.yaml}\n      |          ^\n")
                .endsWith("1 error in spec, see above; nothing was generated." + System.lineSeparator());
        assertThat(temp.resolve("generated-sources")).doesNotExist();
    }

    @Test
    void printsAllMistakesInSettingsAtTheirPlaces() {
        Shell shell = shell().file("conf/presence.yaml", """
                specDirectory: ../spec
                basePackage: org.example
                typSuffix: Event
                groups:
                  - includes: bell.yaml
                    unions: [{name: bells, tags: [/tone]}]
                enums: [Mood, ""]
                """);
        assertThat(shell.run("--settings", "conf/presence.yaml")).isOne();
        assertThat(shell.err().replace("\r", "")).isEqualTo("""
                conf/presence.yaml:3:1: error PC619: unknown setting
                    3 | typSuffix: Event
                      | ^
                    Did you mean typeSuffix?
                conf/presence.yaml:6:14: error PC651: name "bells" cannot be the name of a union: it begins with a lowercase letter
                    6 |     unions: [{name: bells, tags: [/tone]}]
                      |              ^
                    Use letters and digits and begin with a capital, such as RoomEvent.
                conf/presence.yaml:7:1: error PC609: an entry is empty
                    7 | enums: [Mood, ""]
                      | ^
                    Write closed, or open, or the names of the enums to open, such as Presence or PresenceEdu.Presence.
                3 errors in conf/presence.yaml, see above; nothing was generated.
                """);
    }

    @Test
    void quotesASettingsFileThatIsNoYaml() {
        Shell shell = shell().file("presence.yaml", "basePackage: org.example\nincludes: [a\n");
        assertThat(shell.run("--spec", "spec", "--settings", "presence.yaml")).isOne();
        assertThat(shell.err())
                .startsWith("presence.yaml:2:11: error PC201: ")
                .endsWith("1 error in presence.yaml, see above; nothing was generated." + System.lineSeparator());
    }

    @Test
    void namesASettingsFileThatIsNotThere() {
        Shell shell = shell();
        assertThat(shell.run("--spec", "spec", "--settings", "gone.yaml")).isOne();
        assertThat(shell.err()).startsWith("gone.yaml: error PC103: ").contains("there is no such file");
    }

    @Test
    void namesASpecificationThatIsNotThere() {
        Shell shell = shell();
        assertThat(shell.run("--spec", "specs", "--package", "org.example")).isOne();
        assertThat(shell.err()).startsWith("specs: error PC101: ");
    }

    @Test
    void aWrongOptionIsNamed() {
        Shell shell = shell();
        assertThat(shell.run("--spec", "spec", "--package", "org.int")).isOne();
        assertThat(shell.err()).startsWith("--package: error PC601: \"org.int\" is not a valid package");
    }

    @Test
    void mistakesThatLaterStagesFindHaveTheirPlaceInTheFile() {
        Shell shell = shell().file("presence.yaml", "basePackage: org.example\nenums: [Mood]\n");
        assertThat(shell.run("--spec", "spec", "--settings", "presence.yaml")).isOne();
        assertThat(shell.err()).startsWith("presence.yaml:2:1: error PC603: enums names \"Mood\", which is not");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Missing option: --spec=DIR (or specDirectory in the file of --settings)",
        "--spec spec, Missing option: --package=NAME (or basePackage in the file of --settings)",
        "--spec spec --packge a, 'Unknown options: ''--packge'', ''a'''",
        "--spec, Missing required parameter for option '--spec' (DIR)"
    })
    void aWrongCommandLineIsExplained(String arguments, String message) {
        Shell shell = shell();
        assertThat(shell.run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(shell.err()).startsWith(message);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void helpsAndSaysItsVersion() {
        Shell shell = shell();
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out())
                .contains("--spec=DIR", "--package=NAME", "--output=DIR", "--settings=FILE", "Exit codes:");
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).startsWith("presence-codegen 0.").doesNotContain("$");
    }

    @Test
    void aWarningFailsWhereThatIsAskedFor() {
        Shell shell = shell().file("spec/bell.yaml", BELL + "colour: red\n");
        assertThat(shell.run("--spec", "spec", "--package", "org.example", "--fail-on-warning"))
                .isOne();
        assertThat(shell.err())
                .endsWith("nothing was generated, because failOnWarning is set." + System.lineSeparator());
        assertThat(shell.run("--spec", "spec", "--package", "org.example")).isZero();
        assertThat(shell.err()).startsWith("spec/bell.yaml:4:1: warning PC302: ");
    }

    @Test
    void whatIsNoLongerGeneratedIsDeletedAndNothingElse() {
        Shell shell = shell().file("spec/lamp.yaml", BELL)
                .file("generated-sources/org/example/Own.java", "class Own {}\n")
                .file("generated-sources/notes.txt", "mine\n");
        shell.run("--spec", "spec", "--package", "org.example");
        assertThat(shell.files("generated-sources")).containsKey("org/example/Lamp.java");
        shell.run("--spec", "spec", "--package", "org.example.other");
        assertThat(shell.files("generated-sources"))
                .containsKeys("org/example/other/Lamp.java", "org/example/Own.java", "notes.txt")
                .doesNotContainKeys("org/example/Lamp.java", BELL_FILE);
    }

    @Test
    void severalSpecificationsMayShareAFolder() {
        Shell shell = shell().file("more/lamp.yaml", BELL).file("settings.yaml", "typeSuffix: Event\n");
        shell.run("--spec", "spec", "--package", "org.example");
        shell.run("--spec", "more", "--package", "org.example");
        shell.run("--spec", "spec", "--package", "org.example", "--settings", "settings.yaml");
        shell.run("--spec", "spec", "--package", "org.example");
        assertThat(shell.out()).startsWith("Nothing to generate: ");
        assertThat(shell.files("generated-sources"))
                .containsKeys(BELL_FILE, "org/example/Lamp.java", "org/example/BellEvent.java");
    }

    /** Sources that another build has generated there are not this command's, although they look the same. */
    @Test
    void leavesWhatItDoesNotRemember() throws IOException {
        Shell shell = shell();
        shell.run("--spec", "spec", "--package", "org.example", "--state", "state");
        assertThat(shell.files("generated-sources")).doesNotContainKey(".presence-codegen/manifest.json");
        Map<String, String> before = shell.files("generated-sources");
        shell.file("more/lamp.yaml", BELL).run("--spec", "more", "--package", "org.example.more");
        assertThat(shell.files("generated-sources")).containsAllEntriesOf(before);
        Files.delete(temp.resolve("generated-sources/.presence-codegen/manifest.json"));
    }

    @Test
    void aFileOfSomebodyElseIsNotReplaced() {
        Shell shell = shell().file("generated-sources/" + BELL_FILE, "class Bell {}\n");
        assertThat(shell.run("--spec", "spec", "--package", "org.example")).isOne();
        assertThat(shell.err()).startsWith("generated-sources/org/example/Bell.java: error PC702: ");
        assertThat(shell.files("generated-sources")).containsOnly(Map.entry(BELL_FILE, "class Bell {}\n"));
    }

    @Test
    void pathsInAFileStartAtTheFile() {
        Shell shell = shell().file("conf/lamp.yaml", "description: A bell.\n").file("conf/presence.yaml", """
                        specDirectory: ../spec
                        outputDirectory: ../out
                        basePackage: org.example
                        overlays: [{schema: bell.yaml, file: lamp.yaml}]
                        """);
        assertThat(shell.run("--settings", "conf/presence.yaml"))
                .as(shell.err())
                .isZero();
        assertThat(shell.files("out").get(BELL_FILE)).contains("A bell.");
        assertThat(shell.run("--settings", "conf/presence.yaml", "--output", "there"))
                .isZero();
        assertThat(shell.files("there")).containsKey(BELL_FILE);
    }

    @Test
    void mayBeSkipped() {
        Shell shell = shell().file("presence.yaml", "skip: true\n");
        assertThat(shell.run("--spec", "spec", "--package", "org.example", "--settings", "presence.yaml"))
                .isZero();
        assertThat(temp.resolve("generated-sources")).doesNotExist();
    }
}
