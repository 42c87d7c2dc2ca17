package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import java.util.List;
import java.util.Locale;

/** The media types of a body (RFC 6838). */
final class MediaTypes {

    private static final String JSON = "application/json";

    private MediaTypes() {}

    /** Whether a body of this type is one JSON document, or may be one. */
    static boolean isJson(String type) {
        String bare = bare(type);
        return bare.endsWith("/json") || bare.endsWith("+json") || bare.endsWith("/*");
    }

    /** Whether a body of this type is what a body of the message is understood to be: JSON, or the only one that there is. */
    static boolean isMain(String type, Node content) {
        List<String> all = content instanceof MappingNode mapping
                ? mapping.entries().stream()
                        .filter(entry ->
                                OpenApiDocument.member(entry.value(), "schema").isPresent())
                        .map(MappingNode.Entry::key)
                        .toList()
                : List.of();
        boolean hasJson = all.stream().anyMatch(each -> bare(each).equals(JSON));
        return hasJson ? bare(type).equals(JSON) && isFirst(type, all) : all.size() == 1;
    }

    /** With different parameters, one type may be there more than once. */
    private static boolean isFirst(String type, List<String> all) {
        return all.stream()
                .filter(each -> bare(each).equals(JSON))
                .findFirst()
                .filter(type::equals)
                .isPresent();
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
