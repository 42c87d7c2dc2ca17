package io.github.presencecodegen.settings.value;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;

/** Reads a setting that is true or false. Maven would take every other word for false. */
public final class BooleanSetting {

    private BooleanSetting() {}

    /** What is meant; a word that means neither is reported. */
    public static boolean read(String text, Place place, Diagnostics diagnostics) {
        if (!text.equals("true") && !text.equals("false")) {
            diagnostics.report(DiagnosticCode.ILLEGAL_BOOLEAN, place, text);
        }
        return text.equals("true");
    }
}
