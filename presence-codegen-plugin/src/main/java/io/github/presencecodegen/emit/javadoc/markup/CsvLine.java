package io.github.presencecodegen.emit.javadoc.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of comma-separated values (RFC 4180, section 2). */
final class CsvLine {

    private static final Pattern CELL = Pattern.compile("\\G[ \\t]*+(?:\"((?:[^\"]|\"\")*+)\"[ \\t]*+|([^,]*+))(,|$)");

    private CsvLine() {}

    /** The values; a line that is none is one value. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        while (cell.find()) {
            cells.add(
                    cell.group(1) == null
                            ? cell.group(2).strip()
                            : cell.group(1).replace("\"\"", "\""));
            if (cell.group(3).isEmpty()) {
                return cells;
            }
        }
        return List.of(line);
    }
}
