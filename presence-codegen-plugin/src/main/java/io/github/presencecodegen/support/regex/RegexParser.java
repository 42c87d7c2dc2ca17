package io.github.presencecodegen.support.regex;

import io.github.presencecodegen.support.pattern.PatternAssertion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads a pattern: alternatives, groups and quantifiers. Its recursion is as deep as groups are nested, which is bounded. */
@NullMarked
final class RegexParser {

    private static final int MAX_NESTING = 200;

    private static final String NOTHING_REPEATS = "there is nothing here that could repeat";

    private static final List<String> ASSERTIONS = List.of("^", "$", "\\b", "\\B", "(?<=", "(?<!");

    private static final RegexNode ANY_BUT_LINE_TERMINATORS = new RegexNode.Characters(
            List.of(
                    new RegexSetItem.Range('\n', '\n'),
                    new RegexSetItem.Range('\r', '\r'),
                    new RegexSetItem.Range(0x2028, 0x2029)),
            true,
            false);
    private static final RegexNode ANY = new RegexNode.Characters(List.of(), true, false);

    private final String pattern;
    private final RegexCursor cursor;
    private final boolean lenient;
    private final RegexEscapes escapes;
    private final RegexClassParser classes;
    private final RegexGroupNames names = new RegexGroupNames();

    /** References by name, and the first place of each: a group may come behind the reference to it. */
    private final Map<String, Integer> namedReferences = new HashMap<>();

    private int groups;
    private int greatestReference;
    private int greatestReferenceIndex;
    private int nesting;
    private RegexModifiers modifiers = RegexModifiers.NONE;

    RegexParser(String pattern, boolean lenient) {
        this.pattern = pattern;
        this.cursor = new RegexCursor(pattern);
        this.lenient = lenient;
        this.escapes = new RegexEscapes(cursor, lenient);
        this.classes = new RegexClassParser(cursor, escapes, lenient);
    }

    EcmaRegex parse() throws RegexSyntaxException {
        if (pattern.length() > EcmaRegex.MAX_LENGTH) {
            throw cursor.errorAt(
                    EcmaRegex.MAX_LENGTH, "it is longer than " + EcmaRegex.MAX_LENGTH + " UTF-16 code units");
        }
        RegexNode root = disjunction();
        if (cursor.peek() == ')') {
            throw cursor.error("this parenthesis closes nothing");
        }
        return new EcmaRegex(root, groups, resolvedNames());
    }

    private Map<String, List<Integer>> resolvedNames() throws RegexSyntaxException {
        if (greatestReference > groups) {
            throw cursor.errorAt(greatestReferenceIndex, "there is no group " + greatestReference);
        }
        Map<String, List<Integer>> resolved = new HashMap<>();
        for (Map.Entry<String, Integer> reference : namedReferences.entrySet()) {
            List<Integer> numbers = names.numbers(reference.getKey());
            if (numbers.isEmpty()) {
                throw cursor.errorAt(reference.getValue(), "there is no group of this name");
            }
            resolved.put(reference.getKey(), numbers);
        }
        return Map.copyOf(resolved);
    }

    private RegexNode disjunction() throws RegexSyntaxException {
        int mark = names.mark();
        RegexNode first = alternative();
        return cursor.peek() == '|' ? alternatives(first, mark) : first;
    }

    private RegexNode alternatives(RegexNode first, int mark) throws RegexSyntaxException {
        List<RegexNode> options = new ArrayList<>();
        options.add(first);
        Set<String> aside = new LinkedHashSet<>();
        while (cursor.take("|")) {
            names.setAside(mark, aside);
            options.add(alternative());
        }
        names.bringBack(aside);
        return new RegexNode.Alternatives(List.copyOf(options));
    }

    private RegexNode alternative() throws RegexSyntaxException {
        List<RegexNode> items = new ArrayList<>();
        while (cursor.peek() != RegexCursor.END && cursor.peek() != '|' && cursor.peek() != ')') {
            items.add(term());
        }
        return items.size() == 1 ? items.get(0) : new RegexNode.Sequence(List.copyOf(items));
    }

    private RegexNode term() throws RegexSyntaxException {
        int start = cursor.index();
        int firstGroup = groups + 1;
        RegexNode atom = atom();
        int behind = cursor.index();
        RegexQuantifier quantifier = RegexQuantifier.read(cursor);
        if (quantifier == null) {
            return atom;
        }
        if (!mayRepeat(start)) {
            throw cursor.errorAt(behind, NOTHING_REPEATS);
        }
        return new RegexNode.Repeat(
                atom, quantifier.min(), quantifier.max(), quantifier.greedy(), firstGroup, groups + 1);
    }

    /** An assertion cannot repeat; Annex B lets a look-ahead. A group may repeat whatever it holds. */
    private boolean mayRepeat(int start) {
        if (pattern.startsWith("(?=", start) || pattern.startsWith("(?!", start)) {
            return lenient;
        }
        for (String assertion : ASSERTIONS) {
            if (pattern.startsWith(assertion, start)) {
                return false;
            }
        }
        return true;
    }

    private RegexNode atom() throws RegexSyntaxException {
        int codePoint = cursor.peek();
        switch (codePoint) {
            case '(':
                return group();
            case '[':
                cursor.next();
                return classes.read(modifiers.ignoreCase());
            case '\\':
                cursor.next();
                return escape();
            case '.':
                cursor.next();
                return modifiers.dotAll() ? ANY : ANY_BUT_LINE_TERMINATORS;
            case '^':
                cursor.next();
                return anchor(modifiers.multiline() ? PatternAssertion.LINE_START : PatternAssertion.START);
            case '$':
                cursor.next();
                return anchor(modifiers.multiline() ? PatternAssertion.LINE_END : PatternAssertion.END);
            default:
                return literal(codePoint);
        }
    }

    private RegexNode literal(int codePoint) throws RegexSyntaxException {
        if (codePoint == '*' || codePoint == '+' || codePoint == '?' || opensQuantifier(codePoint)) {
            throw cursor.error(NOTHING_REPEATS);
        }
        if (!lenient && (codePoint == '{' || codePoint == '}' || codePoint == ']')) {
            throw cursor.error("this bracket needs a backslash or its other half");
        }
        cursor.next();
        return characters(new RegexSetItem.Range(codePoint, codePoint));
    }

    private boolean opensQuantifier(int codePoint) throws RegexSyntaxException {
        int start = cursor.index();
        boolean opens = codePoint == '{' && RegexQuantifier.read(cursor) != null;
        cursor.moveTo(start);
        return opens;
    }

    private RegexNode escape() throws RegexSyntaxException {
        int start = cursor.index() - 1;
        int letter = cursor.peek();
        if (letter >= '1' && letter <= '9') {
            return numberedReference(start);
        }
        boolean folded = modifiers.ignoreCase();
        switch (letter) {
            case 'b':
                cursor.next();
                return anchor(folded ? PatternAssertion.FOLDED_BOUNDARY : PatternAssertion.BOUNDARY);
            case 'B':
                cursor.next();
                return anchor(folded ? PatternAssertion.NO_FOLDED_BOUNDARY : PatternAssertion.NO_BOUNDARY);
            case 'k':
                cursor.next();
                return namedReference(start);
            default:
                return characters(escapes.read());
        }
    }

    private RegexNode numberedReference(int start) {
        int number = cursor.takeNumber();
        if (number > greatestReference) {
            greatestReference = number;
            greatestReferenceIndex = start;
        }
        return new RegexNode.BackReference("", number, modifiers.ignoreCase());
    }

    private RegexNode namedReference(int start) throws RegexSyntaxException {
        cursor.expect("<", "\\k needs the name of a group in angle brackets");
        String name = RegexIdentifiers.read(cursor, escapes);
        namedReferences.putIfAbsent(name, start);
        return new RegexNode.BackReference(name, 0, modifiers.ignoreCase());
    }

    private RegexNode group() throws RegexSyntaxException {
        int start = cursor.index();
        cursor.next();
        if (++nesting > MAX_NESTING) {
            throw cursor.errorAt(start, "more than " + MAX_NESTING + " groups are nested in each other");
        }
        RegexModifiers outer = modifiers;
        RegexNode group = cursor.take("?") ? specialGroup(start) : capture(null, start);
        modifiers = outer;
        nesting--;
        return group;
    }

    private RegexNode specialGroup(int start) throws RegexSyntaxException {
        if (cursor.take("=")) {
            return new RegexNode.Look(body(start), false, false);
        }
        if (cursor.take("!")) {
            return new RegexNode.Look(body(start), false, true);
        }
        if (cursor.take("<=")) {
            return new RegexNode.Look(body(start), true, false);
        }
        if (cursor.take("<!")) {
            return new RegexNode.Look(body(start), true, true);
        }
        if (cursor.take("<")) {
            return capture(RegexIdentifiers.read(cursor, escapes), start);
        }
        modifiers = modifiers.read(cursor);
        return body(start);
    }

    private RegexNode capture(@Nullable String name, int start) throws RegexSyntaxException {
        int number = ++groups;
        if (name != null && !names.add(name, number)) {
            throw cursor.errorAt(start, "two groups that one match can meet have the same name");
        }
        return new RegexNode.Capture(number, body(start));
    }

    private RegexNode body(int start) throws RegexSyntaxException {
        RegexNode body = disjunction();
        if (!cursor.take(")")) {
            throw cursor.errorAt(start, "this parenthesis is never closed");
        }
        return body;
    }

    private RegexNode characters(RegexSetItem item) {
        return new RegexNode.Characters(List.of(item), false, modifiers.ignoreCase());
    }

    private static RegexNode anchor(PatternAssertion assertion) {
        return new RegexNode.Anchor(assertion);
    }
}
