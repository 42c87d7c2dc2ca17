package io.github.presencecodegen.testing;

import io.github.presencecodegen.testing.HostileSpec.Reference;
import io.github.presencecodegen.testing.HostileSpec.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes trees with texts in them, all but printable ASCII escaped. */
final class HostileYaml {

    private final Function<Text, String> shown;

    HostileYaml(Function<Text, String> shown) {
        this.shown = shown;
    }

    String of(Object node) {
        // A key of more than 1,024 characters must be announced by a question mark (YAML 1.2, section 7.4.3).
        return write(node, "? ", 0);
    }

    String json(Object node) {
        return write(node, "", Integer.MIN_VALUE);
    }

    private String write(Object node, String key, int depth) {
        String line = depth < 0 ? "" : "\n" + "  ".repeat(depth + 1);
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> line + key + scalar(entry.getKey()) + (depth < 0 ? "" : line) + ": "
                            + write(entry.getValue(), key, depth + 1))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof List<?> list) {
            return list.stream().map(item -> write(item, key, depth + 1)).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(node);
    }

    private String scalar(Object node) {
        if (node instanceof Text text) {
            return quote(shown.apply(text));
        }
        if (node instanceof Reference reference) {
            return quote(reference(reference.target()));
        }
        return node instanceof String text ? quote(text) : node.toString();
    }

    private String reference(Text target) {
        String name = shown.apply(target);
        return target.isFile()
                ? "../shared/" + percentEncoded(name)
                : "#/$defs/" + percentEncoded(name.replace("~", "~0").replace("/", "~1"));
    }

    private static String percentEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                quoted.append(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
