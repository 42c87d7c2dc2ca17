package io.github.presencecodegen.settings.value;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.schema.reading.Dialects;
import java.util.List;

/** Reads the dialect of schemas that do not name one. */
public final class DialectSetting {

    private static final List<String> DIALECTS = Dialects.words();

    private DialectSetting() {}

    /** The dialect as it is written; one that does not exist is reported. */
    public static String read(String dialect, Diagnostics diagnostics) {
        String byDefault = ", or leave <dialect> out, which means " + Dialects.MATRIX;
        return read(dialect, Place.of("", "<dialect>"), byDefault, diagnostics);
    }

    /** That of the schemas with some metaschema, in the same way. */
    public static String ofMetaschema(String dialect, Place mapping, Diagnostics diagnostics) {
        return read(dialect, mapping, "", diagnostics);
    }

    private static String read(String dialect, Place place, String byDefault, Diagnostics diagnostics) {
        if (!DIALECTS.contains(dialect)) {
            String advice = Spelling.nearest(dialect, DIALECTS)
                    .map(near -> "Did you mean " + near + "?")
                    .orElseGet(() -> "Write one of " + String.join(", ", DIALECTS) + byDefault + ".");
            diagnostics.report(DiagnosticCode.ILLEGAL_DIALECT, place, dialect, advice);
        }
        return dialect;
    }
}
