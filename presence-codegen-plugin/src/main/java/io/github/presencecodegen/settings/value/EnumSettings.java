package io.github.presencecodegen.settings.value;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.EnumPolicy;
import java.util.List;

/** Reads which enums are open. Whether there are such enums is not known yet. */
public final class EnumSettings {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private EnumSettings() {}

    /** What is meant by {@code closed}, {@code open}, or the names of the enums to open; what is none of these is reported. */
    public static EnumPolicy read(List<String> enums, Diagnostics diagnostics) {
        Place place = Place.of("", "<enums>");
        if (enums.contains("")) {
            diagnostics.report(DiagnosticCode.ILLEGAL_ENUMS, place, "an entry is empty");
        }
        for (String alone : List.of(OPEN, CLOSED)) {
            if (enums.size() > 1 && enums.contains(alone)) {
                diagnostics.report(
                        DiagnosticCode.ILLEGAL_ENUMS, place, "\"" + alone + "\" cannot be combined with other entries");
            }
        }
        if (enums.isEmpty() || enums.equals(List.of(CLOSED))) {
            return EnumPolicy.CLOSED;
        }
        return enums.equals(List.of(OPEN)) ? EnumPolicy.OPEN : EnumPolicy.opening(enums);
    }
}
