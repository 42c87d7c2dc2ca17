package io.github.presencecodegen.support.format;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** The source of {@code IdnTables}, from the character properties of ICU. */
final class IdnTablesSource {

    /** The characters that every supported JDK knows, and normalises alike. */
    private static final UnicodeSet ASSIGNED = new UnicodeSet("[:Age=13.0:]");

    /** RFC 5892, section 2.6. */
    private static final UnicodeSet EXCEPTIONS_VALID =
            new UnicodeSet("[\\u00DF \\u03C2 \\u06FD \\u06FE \\u0F0B \\u3007]");

    private static final UnicodeSet EXCEPTIONS_CONTEXT =
            new UnicodeSet("[\\u00B7 \\u0375 \\u05F3 \\u05F4 \\u30FB \\u0660-\\u0669 \\u06F0-\\u06F9]");
    private static final UnicodeSet EXCEPTIONS_DISALLOWED =
            new UnicodeSet("[\\u0640 \\u07FA \\u302E \\u302F \\u3031-\\u3035 \\u303B]");

    /** Sections 2.3, 2.4, 2.8 and 2.9. */
    private static final UnicodeSet IGNORABLE = new UnicodeSet("[[:Default_Ignorable_Code_Point:] [:White_Space:]"
            + " [:Noncharacter_Code_Point:] [\\u20D0-\\u20FF \\U0001D100-\\U0001D1FF \\U0001D200-\\U0001D24F]"
            + " [:Hangul_Syllable_Type=L:] [:Hangul_Syllable_Type=V:] [:Hangul_Syllable_Type=T:]]");

    /** Section 2.1. */
    private static final UnicodeSet LETTERS_AND_DIGITS = new UnicodeSet("[[:Ll:][:Lu:][:Lo:][:Nd:][:Lm:][:Mn:][:Mc:]]");

    private static final UnicodeSet JOIN_CONTROLS = new UnicodeSet("[\\u200C \\u200D]");

    private static final int SHORT = 50;
    private static final int LINE = 100;
    private static final String INDENT = " ".repeat(12);

    private IdnTablesSource() {}

    static String text() {
        UnicodeSet valid = matching(IdnTablesSource::isValid);
        UnicodeSet allowed = new UnicodeSet(valid).addAll(EXCEPTIONS_CONTEXT).addAll(JOIN_CONTROLS);
        // Labels of ASCII may have capitals, and the bidi rule looks at them.
        UnicodeSet bidi = new UnicodeSet(allowed).add('A', 'Z');
        Map<String, UnicodeSet> tables = new LinkedHashMap<>();
        tables.put("PVALID: RFC 5892, section 3.", valid);
        tables.put("MARK: what no label begins with (RFC 5891, section 4.2.3.2).", in(allowed, "[:M:]"));
        tables.put("VIRAMA: canonical combining class 9.", in(allowed, "[:ccc=9:]"));
        tables.put("JOINS_NEXT: joining types L and D.", joining(JoiningType.LEFT_JOINING));
        tables.put("JOINS_PREVIOUS: joining types R and D.", joining(JoiningType.RIGHT_JOINING));
        tables.put("TRANSPARENT: joining type T.", in(allowed, "[:Joining_Type=Transparent:]"));
        tables.put("GREEK: the script.", script(allowed, UScript.GREEK));
        tables.put("HEBREW: the script.", script(allowed, UScript.HEBREW));
        tables.put(
                "KANA_OR_HAN: the scripts Hiragana, Katakana and Han.",
                script(allowed, UScript.HIRAGANA, UScript.KATAKANA, UScript.HAN));
        tables.put("BIDI_R_AL: bidi classes R and AL.", in(bidi, "[[:bc=R:][:bc=AL:]]"));
        tables.put("BIDI_AN: bidi class AN.", in(bidi, "[:bc=AN:]"));
        tables.put("BIDI_EN: bidi class EN.", in(bidi, "[:bc=EN:]"));
        tables.put("BIDI_NSM: bidi class NSM.", in(bidi, "[:bc=NSM:]"));
        tables.put(
                "BIDI_NEUTRAL: bidi classes ES, CS, ET, ON and BN.",
                in(bidi, "[[:bc=ES:][:bc=CS:][:bc=ET:][:bc=ON:][:bc=BN:]]"));
        return source(tables);
    }

    /** RFC 5892, section 3; what depends on the context is not among them. */
    private static boolean isValid(int c) {
        if (EXCEPTIONS_VALID.contains(c)) {
            return true;
        }
        if (EXCEPTIONS_CONTEXT.contains(c) || EXCEPTIONS_DISALLOWED.contains(c) || JOIN_CONTROLS.contains(c)) {
            return false;
        }
        if (c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
            return true;
        }
        return LETTERS_AND_DIGITS.contains(c) && !IGNORABLE.contains(c) && isStable(c);
    }

    /** Section 2.2. */
    private static boolean isStable(int c) {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        String text = Character.toString(c);
        return nfkc.normalize(UCharacter.foldCase(nfkc.normalize(text), true)).equals(text);
    }

    private static UnicodeSet matching(IntPredicate predicate) {
        UnicodeSet matching = new UnicodeSet();
        for (UnicodeSet.EntryRange range : ASSIGNED.ranges()) {
            for (int c = range.codepoint; c <= range.codepointEnd; c++) {
                if (predicate.test(c)) {
                    matching.add(c);
                }
            }
        }
        return matching;
    }

    private static UnicodeSet in(UnicodeSet allowed, String pattern) {
        return new UnicodeSet(pattern).retainAll(allowed);
    }

    private static UnicodeSet joining(int oneSided) {
        return matching(c -> {
            int type = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
            return isValid(c) && (type == oneSided || type == JoiningType.DUAL_JOINING);
        });
    }

    private static UnicodeSet script(UnicodeSet allowed, int... scripts) {
        UnicodeSet matching = new UnicodeSet();
        for (int script : scripts) {
            matching.addAll(new UnicodeSet().applyIntPropertyValue(UProperty.SCRIPT, script));
        }
        return matching.retainAll(allowed);
    }

    private static String source(Map<String, UnicodeSet> tables) {
        StringBuilder source = new StringBuilder("""
                package io.github.presencecodegen.support;

                import org.jspecify.annotations.NullMarked;

                /** The properties that IDNA2008 asks for, of the characters of Unicode 13 that labels may have. Made from ICU's data. */
                @NullMarked
                final class IdnTables {
                """);
        tables.forEach((title, set) -> {
            String name = title.substring(0, title.indexOf(':'));
            String meaning = title.substring(name.length() + 2);
            source.append("\n    /** ")
                    .append(Character.toUpperCase(meaning.charAt(0)))
                    .append(meaning.substring(1))
                    .append(" */\n    static final CodePointSet ")
                    .append(name)
                    .append(" = CodePointSet.parse(")
                    .append(literal(set))
                    .append(");\n");
        });
        return source.append("\n    private IdnTables() {}\n}\n").toString();
    }

    private static String literal(UnicodeSet set) {
        StringBuilder literal = new StringBuilder();
        int lineStart = 0;
        for (UnicodeSet.EntryRange range : set.ranges()) {
            String start = Integer.toHexString(range.codepoint);
            String end = Integer.toHexString(range.codepointEnd);
            String text = start.equals(end) ? start : start + "-" + end;
            if (literal.length() + text.length() > lineStart + LINE) {
                literal.append("\n").append(INDENT).append(text);
                lineStart = literal.length() - text.length();
            } else {
                literal.append(literal.isEmpty() ? "" : " ").append(text);
            }
        }
        return literal.length() <= SHORT
                ? "\"" + literal + "\""
                : "\"\"\"\n" + INDENT + literal + "\n" + INDENT + "\"\"\"";
    }
}
