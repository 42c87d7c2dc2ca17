package io.github.presencecodegen.emit.java;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives JavaPoet's output the layout of hand-written code: short comments on one line, fields together, empty bodies
 * closed at once. It looks at whole lines, and no literal of ours spans lines, so it never changes what the code means.
 */
public final class Layout {

    private static final int WIDTH = 120;
    private static final Pattern FIELD =
            Pattern.compile(" *(private (?!static)|static final |final )[^(]*( = [^;]*)?;");

    private Layout() {}

    public static String tidy(String source) {
        return String.join(
                        "\n",
                        joinFields(shortenComments(closeBodies(source.lines().toList()))))
                + "\n";
    }

    private static List<String> closeBodies(List<String> lines) {
        List<String> tidy = new ArrayList<>();
        for (String line : lines) {
            int last = tidy.size() - 1;
            if (line.strip().equals("}") && last >= 0 && tidy.get(last).endsWith(") {")) {
                tidy.set(last, tidy.get(last) + "}");
            } else {
                tidy.add(line);
            }
        }
        return tidy;
    }

    private static List<String> shortenComments(List<String> lines) {
        List<String> tidy = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isShortComment(lines, i)) {
                tidy.add(lines.get(i) + lines.get(i + 1).strip().substring(1) + " */");
                i += 2;
            } else {
                tidy.add(lines.get(i));
            }
        }
        return tidy;
    }

    private static boolean isShortComment(List<String> lines, int i) {
        return lines.get(i).strip().equals("/**")
                && lines.get(i + 1).strip().startsWith("* ")
                && !lines.get(i + 1).strip().startsWith("* @")
                && lines.get(i + 2).strip().equals("*/")
                && lines.get(i + 1).length() + "/** */".length() <= WIDTH;
    }

    private static List<String> joinFields(List<String> lines) {
        List<String> tidy = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean between = lines.get(i).isEmpty()
                    && i > 0
                    && i + 1 < lines.size()
                    && FIELD.matcher(lines.get(i - 1)).matches()
                    && FIELD.matcher(lines.get(i + 1)).matches();
            if (!between) {
                tidy.add(lines.get(i));
            }
        }
        return tidy;
    }
}
