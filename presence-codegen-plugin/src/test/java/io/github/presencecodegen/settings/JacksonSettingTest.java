package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.Library;
import io.github.presencecodegen.project.ModuleInfo;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.settings.value.JacksonSetting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JacksonSettingTest {

    private static final Library TWO = new Library("com.fasterxml.jackson.core", "jackson-databind", "2.21.0", null);
    private static final Library THREE = new Library("tools.jackson.core", "jackson-databind", "3.1.8", null);
    private static final Library GSON = new Library("com.google.code.gson", "gson", "2.13.2", null);
    private static final Library MOSHI = new Library("com.squareup.moshi", "moshi", "1.15.2", null);

    private final Diagnostics diagnostics = new Diagnostics();

    private Set<JacksonVersion> read(String text, Library... libraries) {
        return new JacksonSetting(new ClassPath(List.of(libraries)), module -> true, diagnostics).read(text);
    }

    private List<String> reported() {
        return diagnostics.all().stream().map(Diagnostic::headline).toList();
    }

    @Test
    void whatIsOnTheClassPathIsUsedAndNamed() {
        assertThat(read("auto", GSON, THREE)).containsExactly(JacksonVersion.V3);
        assertThat(reported())
                .containsExactly("<jackson>: note PC674: generated types can be read and written by Jackson 3:"
                        + " tools.jackson.core:jackson-databind:3.1.8 is on the class path");
    }

    @Test
    void bothVersionsMayBeThere() {
        assertThat(read("auto", TWO, THREE)).containsExactly(JacksonVersion.V2, JacksonVersion.V3);
        assertThat(reported())
                .containsExactly("<jackson>: note PC674: generated types can be read and written by Jackson 2 and 3:"
                        + " com.fasterxml.jackson.core:jackson-databind:2.21.0 and"
                        + " tools.jackson.core:jackson-databind:3.1.8 are on the class path");
    }

    @Test
    void withoutJacksonNothingIsSaid() {
        assertThat(read("auto")).isEmpty();
        assertThat(read("none", TWO)).isEmpty();
        assertThat(reported()).isEmpty();
    }

    @Test
    void aVersionThatIsNamedIsUsedWhateverIsThere() {
        assertThat(read("2")).containsExactly(JacksonVersion.V2);
        assertThat(read("3, 2")).containsExactly(JacksonVersion.V2, JacksonVersion.V3);
    }

    @Test
    void anotherWordIsAnError() {
        assertThat(read("2,yes")).containsExactly(JacksonVersion.V2);
        assertThat(reported()).contains("<jackson>: error PC673: \"2,yes\" is not one of auto, none, 2, 3, and 2,3");
    }

    @Test
    void aModuleThatDoesNotReadItIsWarnedAbout() {
        ModuleInfo module = ModuleInfo.of("""
                /* requires com.fasterxml.jackson.databind; */
                module org.example { // requires com.fasterxml.jackson.databind;
                    requires static  transitive tools.jackson.databind;
                    requires java.sql;
                }
                """);
        Set<JacksonVersion> versions = new JacksonSetting(
                        new ClassPath(List.of(TWO, THREE)), module.required()::contains, diagnostics)
                .read("auto");
        assertThat(versions).containsExactly(JacksonVersion.V3);
        assertThat(reported())
                .anySatisfy(headline -> assertThat(headline)
                        .startsWith("<jackson>: warning PC675: com.fasterxml.jackson.core:jackson-databind:2.21.0 is on"
                                + " the class path, but module-info.java does not require"
                                + " com.fasterxml.jackson.databind"));
    }

    @Test
    void otherLibrariesAreNamedInOneNote() {
        new JacksonSetting(new ClassPath(List.of(MOSHI, GSON)), module -> true, diagnostics).reportOthers();
        assertThat(reported())
                .containsExactly(
                        "<jackson>: note PC676: generated types are unknown to Gson and Moshi on the class path"
                                + " of the project: fields would be written, and nothing checked");
    }
}
