package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The status codes of the responses of an operation. */
final class ResponseStatus {

    private static final String DEFAULT = "default";

    private ResponseStatus() {}

    /** Whether a response is the one that the operation is there for: the first that says success, or the only one. */
    static boolean isMain(String status, Node responses) {
        List<String> all = responses instanceof MappingNode mapping
                ? mapping.entries().stream()
                        .map(MappingNode.Entry::key)
                        .filter(ResponseStatus::isStatus)
                        .toList()
                : List.of();
        return all.size() == 1
                || all.stream()
                        .filter(each -> each.startsWith("2"))
                        .min(Comparator.comparing(ResponseStatus::text))
                        .or(() -> all.stream().filter(DEFAULT::equals).findFirst())
                        .filter(status::equals)
                        .isPresent();
    }

    /** A status as it stands in a name; ranges are written in capitals and in small letters. */
    static String text(String status) {
        return status.toLowerCase(Locale.ROOT);
    }

    /** Everything else is an extension. */
    private static boolean isStatus(String key) {
        return key.equals(DEFAULT) || key.matches("[1-5][0-9xX]{2}");
    }
}
