package io.github.presencecodegen.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiJavaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "ü, \\u00fc",
        "😀x, \\ud83d\\ude00x",
        "\\ü, \\u005c\\u00fc",
        "\\\\ü, \\\\\\u00fc",
        "\\\\\\ü, \\\\\\u005c\\u00fc",
        "\\üü, \\u005c\\u00fc\\u00fc",
        "ü\\n, \\u00fc\\n",
    })
    void escapesWhatIsNoAscii(String java, String ascii) {
        assertThat(AsciiJava.of(java)).isEqualTo(ascii);
    }

    @Test
    void generatedCodeStaysTheSame() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                String java = Files.readString(source);
                assertIsTheSame(java);
            }
        }
    }

    @Test
    void anyTextStaysTheSame() {
        Random random = new Random(7);
        String letters = "\\\\\\au00fcü€😀\n";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder java = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                java.append(letters.charAt(random.nextInt(letters.length())));
            }
            // What has an escape of its own already means its character, and one that is cut short does not compile.
            if (!java.toString().matches("(?s).*\\\\u.*")) {
                assertIsTheSame(java.toString());
            }
        }
    }

    private static void assertIsTheSame(String java) {
        String ascii = AsciiJava.of(java);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(ascii)).isTrue();
        assertThat(read(ascii)).isEqualTo(read(java));
    }

    /** As JLS 3.3 says: a backslash begins an escape if an even number of backslashes is before it. */
    private static String read(String java) {
        StringBuilder text = new StringBuilder();
        int backslashes = 0;
        for (int index = 0; index < java.length(); index++) {
            char character = java.charAt(index);
            if (character == '\\' && backslashes % 2 == 0 && java.startsWith("\\u", index)) {
                text.append((char) Integer.parseInt(java.substring(index + 2, index + 6), 16));
                index += 5;
                backslashes = 0;
            } else {
                text.append(character);
                backslashes = character == '\\' ? backslashes + 1 : 0;
            }
        }
        return text.toString();
    }
}
