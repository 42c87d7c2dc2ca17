package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SourceStructure.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares the code of a hostile specification with that of its twin. */
public final class StructureComparison {

    /** What our {@code toString} writes around the values: names of types and accessors. */
    private static final Pattern NAMES = Pattern.compile("(, )?[\\p{L}\\p{N}_.]*([\\[=\\]][\\p{L}\\p{N}_.]*)*");

    private StructureComparison() {}

    public static void compare(HostileSpec spec, Map<String, SourceStructure> code, Map<String, SourceStructure> twin) {
        assertThat(code.keySet()).hasSameSizeAs(twin.keySet());
        List<List<Item>> unmatched = new ArrayList<>();
        code.values().forEach(structure -> unmatched.add(structure.items()));
        List<String> differences = new ArrayList<>();
        for (SourceStructure expected : twin.values()) {
            differences.clear();
            boolean found = unmatched.removeIf(actual -> {
                if (!differences.isEmpty()
                        && differences.get(differences.size() - 1).isEmpty()) {
                    return false;
                }
                String difference = difference(spec, actual, expected.items());
                differences.add(difference);
                return difference.isEmpty();
            });
            assertThat(found).as(() -> differences + "\n" + spec).isTrue();
        }
    }

    private static String difference(HostileSpec spec, List<Item> actual, List<Item> expected) {
        boolean inToString = false;
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            Item item = actual.get(i);
            Item twin = expected.get(i);
            if (twin.kind().equals("METHOD")) {
                inToString = twin.text().equals("toString");
            }
            if (!isSame(spec, item, twin, inToString)) {
                return i + ": " + item + " instead of " + twin;
            }
        }
        return actual.size() == expected.size() ? "" : actual.size() + " items instead of " + expected.size();
    }

    private static boolean isSame(HostileSpec spec, Item item, Item twin, boolean inToString) {
        if (!item.kind().equals(twin.kind())) {
            return false;
        }
        if (twin.kind().endsWith("STRING_LITERAL")) {
            return spec.literals(twin.text()).contains(item.text())
                    || inToString && NAMES.matcher(item.text()).matches();
        }
        // Names of our own get underscores where a text has taken them.
        return item.text().equals(twin.text())
                || HostileSpec.isOfText(twin.text())
                || item.text().replace("_", "").equals(twin.text());
    }
}
