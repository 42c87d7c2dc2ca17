package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.testing.NewerJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code switch} over a union needs no default, where a JDK is installed that can compile it (JEP 441). */
class DispatchSwitchTest {

    private static final String SWITCHES = """
            package org.example.matrix;

            class Switches {

                static String cases(AnyEdu edu) {
                    return switch (edu) {
                        case AnyEdu.Known known -> known.toJson();
                        case AnyEdu.Unknown unknown -> unknown.tag();
                        case AnyEdu.Broken broken -> broken.violations().toString();
                    };
                }

                static String types(AnyEdu edu) {
                    return switch (edu) {
                        case Direct direct -> "direct";
                        case Ring ring -> ring.content().tone();
                        case RingLoud loud -> "loud";
                        case AnyEdu.Unknown(String tag, var json) -> tag;
                        case AnyEdu.Broken broken -> "broken";
                    };
                }

                static String parts(EduContent content) {
                    return switch (content) {
                        case EduContent.Direct(var rooms) -> rooms.toString();
                        case Ring.Content ring -> ring.tone();
                        case RingLoud.Content loud -> "loud";
                        case EduContent.Unknown unknown -> "unknown";
                        case EduContent.Broken broken -> "broken";
                    };
                }
            }
            """;

    @TempDir
    private Path temp;

    private Optional<NewerJdk> jdk;

    @BeforeEach
    void find() throws IOException {
        jdk = NewerJdk.atLeast(21);
        assumeTrue(jdk.isPresent(), "no JDK 21 or later is installed beside the one that runs this");
    }

    private String compiled(String switches) throws IOException, InterruptedException {
        List<Path> sources = new ArrayList<>();
        for (GeneratedFile file : GoldenTest.unions().spec().files()) {
            sources.add(write(file.path(), file.text()));
        }
        sources.add(write("org/example/matrix/Switches.java", switches));
        return jdk.orElseThrow().compile(21, Files.createTempDirectory(temp, "classes"), sources);
    }

    private Path write(String path, String text) throws IOException {
        Path file = temp.resolve("sources").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void allCasesAreAllThereIs() throws IOException, InterruptedException {
        assertThat(compiled(SWITCHES)).isEmpty();
    }

    @Test
    void aCaseThatIsMissingIsAnError() throws IOException, InterruptedException {
        assertThat(compiled(SWITCHES.replace("            case RingLoud loud -> \"loud\";\n", "")))
                .contains("does not cover all possible input values");
    }
}
