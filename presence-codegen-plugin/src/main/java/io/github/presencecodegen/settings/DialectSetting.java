package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import java.util.List;

/** Reads the dialect of schemas that do not name one. */
final class DialectSetting {

    private static final List<String> DIALECTS =
            List.of("matrix", "2020-12", "2019-09", "draft-07", "draft-06", "draft-04");

    private DialectSetting() {}

    /** The dialect as it is written; one that does not exist is reported. */
    static String read(String dialect, Diagnostics diagnostics) {
        if (!DIALECTS.contains(dialect)) {
            String advice = Spelling.nearest(dialect, DIALECTS)
                    .map(near -> "Did you mean " + near + "?")
                    .orElseGet(() -> "Write one of " + String.join(", ", DIALECTS)
                            + ", or leave <dialect> out, which means matrix.");
            diagnostics.report(DiagnosticCode.ILLEGAL_DIALECT, Place.of("", "<dialect>"), dialect, advice);
        }
        return dialect;
    }
}
