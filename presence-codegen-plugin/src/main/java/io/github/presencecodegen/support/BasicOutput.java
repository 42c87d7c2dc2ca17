package io.github.presencecodegen.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Violations in the output format {@code basic} of the standard (JSON Schema 2020-12 core, section 12.4.2). */
@NullMarked
public final class BasicOutput {

    private static final String UNESCAPED_MARKS = "-._~!$&'()*+,;=:@/";

    private BasicOutput() {}

    /**
     * The output unit of a validation: {@code {"valid":true}}, or {@code {"valid":false,"errors":[...]}} with one error for
     * each violation.
     *
     * <p>In an error {@code instanceLocation} is the pointer and {@code error} the message of the violation. A schema is
     * known by the place where it is written, so {@code keywordLocation} is the pointer within the file that has the
     * keyword: references that were followed on the way to it are not part of it. {@code absoluteKeywordLocation} is
     * a URI reference, relative to the folder of all schemas, whose URI is not known here. Where no keyword is broken, as
     * in malformed text, the first is empty and the second is missing.
     *
     * @param violations the violations, as {@code validate} returns them
     * @return the output
     * @throws IllegalArgumentException if a violation has a text with an unpaired surrogate, which {@code validate}
     *     never returns
     */
    public static JsonObject of(List<Violation> violations) {
        JsonObject.Builder output = JsonObject.builder().put("valid", violations.isEmpty());
        if (!violations.isEmpty()) {
            JsonArray.Builder errors = JsonArray.builder();
            violations.forEach(violation -> errors.add(error(violation)));
            output.put("errors", errors.build());
        }
        return output.build();
    }

    private static JsonObject error(Violation violation) {
        String location = violation.schemaLocation();
        int fragment = location.indexOf('#');
        JsonObject.Builder error = JsonObject.builder().put("keywordLocation", location.substring(fragment + 1));
        if (fragment >= 0) {
            String uri = escape(location.substring(0, fragment)) + "#" + escape(location.substring(fragment + 1));
            error.put("absoluteKeywordLocation", uri);
        }
        return error.put("instanceLocation", violation.pointer())
                .put("error", violation.message())
                .build();
    }

    /** Escapes what a path or fragment cannot hold (RFC 3986, sections 3.3 and 3.5). */
    private static String escape(String text) {
        StringBuilder uri = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (isLetterOrDigit(c) || UNESCAPED_MARKS.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
