package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of a file: UTF-8, without a byte order mark, of characters that YAML allows (1.2, sections 5.1 and 5.2). */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    static Optional<String> of(SourceFile file, Diagnostics diagnostics) {
        ByteBuffer bytes = ByteBuffer.wrap(file.content());
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            String octet = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
            diagnostics.report(DiagnosticCode.NOT_UTF8, place(file, text, text.length()), octet);
            return Optional.empty();
        }
        return withAllowedCharacters(file, text, diagnostics);
    }

    private static Optional<String> withAllowedCharacters(SourceFile file, String text, Diagnostics diagnostics) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int index = start;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            if (!StreamReader.isPrintable(character)) {
                String problem = String.format(Locale.ROOT, "the character U+%04X is not allowed", character);
                diagnostics.report(DiagnosticCode.MALFORMED_YAML, place(file, text, index), problem);
                return Optional.empty();
            }
            index += Character.charCount(character);
        }
        return Optional.of(text.substring(start));
    }

    /** The place of an index into the text, in lines and characters. */
    private static Place place(SourceFile file, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char character = text.charAt(i);
            boolean carriageReturnBeforeLineFeed =
                    character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (character == '\n' || (character == '\r' && !carriageReturnBeforeLineFeed)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file.origin(), file.path(), line, text.codePointCount(lineStart, index) + 1);
    }
}
