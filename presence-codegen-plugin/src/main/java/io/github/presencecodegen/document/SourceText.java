package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The text of a file: UTF-8, without the byte order mark that some editors put in front. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    static Optional<String> of(SourceFile file, Diagnostics diagnostics) {
        ByteBuffer bytes = ByteBuffer.wrap(file.content());
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true);
        String text = withoutByteOrderMark(decoded.flip().toString());
        if (result.isError()) {
            String octet = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
            diagnostics.report(DiagnosticCode.NOT_UTF8, new TextLines(file.place(), text).end(), octet);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
