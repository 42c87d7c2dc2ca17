package io.github.presencecodegen.settings.build;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding in which a compiler reads sources. */
final class SourceEncoding {

    private static final String ASCII = ascii();

    private SourceEncoding() {}

    /** Whether sources in UTF-8 would be read as something else. An encoding in which ASCII is not ASCII is reported. */
    static boolean isOtherThanUtf8(String name, Diagnostics diagnostics) {
        try {
            Charset charset = Charset.forName(name);
            if (!new String(ASCII.getBytes(StandardCharsets.US_ASCII), charset).equals(ASCII)) {
                report(name, "the generated files are in ASCII", diagnostics);
            }
            return !charset.equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            report(name, "this Java does not know the encoding", diagnostics);
            return false;
        }
    }

    private static void report(String name, String reason, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.UNUSABLE_ENCODING, Place.of("", "project.build.sourceEncoding"), name, reason);
    }

    private static String ascii() {
        StringBuilder ascii = new StringBuilder("\t\n");
        for (char character = ' '; character <= '~'; character++) {
            ascii.append(character);
        }
        return ascii.toString();
    }
}
