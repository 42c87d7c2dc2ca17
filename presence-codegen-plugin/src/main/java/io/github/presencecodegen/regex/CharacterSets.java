package io.github.presencecodegen.regex;

import com.ibm.icu.text.UnicodeSet;
import io.github.presencecodegen.support.regex.RegexNode;
import io.github.presencecodegen.support.regex.RegexSetItem;

/** The code points that a set of a regular expression has. */
final class CharacterSets {

    /** ECMA-262, 22.2.2.9: the digits and word characters are those of ASCII. */
    private static final UnicodeSet DIGITS = new UnicodeSet('0', '9').freeze();

    private static final UnicodeSet WORD =
            new UnicodeSet('a', 'z').add('A', 'Z').add('0', '9').add('_').freeze();

    /** White space and line terminators (12.2, 12.3): the Space_Separators of Unicode, U+FEFF and controls. */
    private static final UnicodeSet SPACE = new UnicodeSet('\t', '\r')
            .add(' ')
            .add(0xA0)
            .add(0x1680)
            .add(0x2000, 0x200A)
            .add(0x2028, 0x2029)
            .add(0x202F)
            .add(0x205F)
            .add(0x3000)
            .add(0xFEFF)
            .freeze();

    private CharacterSets() {}

    /** Under the modifier i, the set gets all that folds to the same as one of its own before it is negated (22.2.2.7). */
    static UnicodeSet of(RegexNode.Characters characters) {
        UnicodeSet set = new UnicodeSet();
        for (RegexSetItem item : characters.items()) {
            set.addAll(of(item, characters.ignoreCase()));
        }
        if (characters.ignoreCase()) {
            fold(set);
        }
        if (characters.negated()) {
            set.complement();
        }
        return set.freeze();
    }

    private static UnicodeSet of(RegexSetItem item, boolean ignoreCase) {
        if (item instanceof RegexSetItem.Range range) {
            return new UnicodeSet(range.first(), range.last());
        }
        if (item instanceof RegexSetItem.Property property) {
            UnicodeSet set = property(property.name(), property.value());
            return property.negated() ? set.complement() : set;
        }
        char letter = ((RegexSetItem.Shorthand) item).letter();
        UnicodeSet set = shorthand(Character.toLowerCase(letter), ignoreCase);
        return Character.isUpperCase(letter) ? set.complement() : set;
    }

    private static UnicodeSet shorthand(char letter, boolean ignoreCase) {
        if (letter == 'w') {
            UnicodeSet word = WORD.cloneAsThawed();
            return ignoreCase ? fold(word) : word;
        }
        return (letter == 'd' ? DIGITS : SPACE).cloneAsThawed();
    }

    private static UnicodeSet property(String name, String value) {
        switch (name) {
            case "Any":
                return new UnicodeSet(0, Character.MAX_CODE_POINT);
            case "ASCII":
                return new UnicodeSet(0, 0x7F);
            case "Assigned":
                return property("General_Category", "Cn").complement();
            default:
                return new UnicodeSet().applyPropertyAlias(name, value.isEmpty() ? "Yes" : value);
        }
    }

    private static UnicodeSet fold(UnicodeSet set) {
        return set.closeOver(UnicodeSet.SIMPLE_CASE_INSENSITIVE);
    }
}
