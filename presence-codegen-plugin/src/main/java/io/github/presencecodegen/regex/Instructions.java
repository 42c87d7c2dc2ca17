package io.github.presencecodegen.regex;

import com.ibm.icu.text.UnicodeSet;
import io.github.presencecodegen.support.pattern.PatternAssertion;
import io.github.presencecodegen.support.pattern.PatternContext;
import io.github.presencecodegen.support.pattern.PatternOp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A program before it is written.
 *
 * @param code its steps; the last is the match
 * @param sets the sets of code points that the steps name by index, all different
 * @param registers how many places it can remember
 */
record Instructions(List<Instruction> code, List<UnicodeSet> sets, int registers) {

    Instructions {
        code = List.copyOf(code);
        sets = List.copyOf(sets);
    }

    CodePointClasses classes() {
        Set<Integer> contexts = new HashSet<>();
        for (Instruction step : code) {
            if (step.op() == PatternOp.ASSERT) {
                contexts.addAll(contextsOf(PatternAssertion.values()[step.first()]));
            }
        }
        return CodePointClasses.of(sets, contexts);
    }

    /** The contexts that an assertion tells from others, where they are code points. */
    private static List<Integer> contextsOf(PatternAssertion assertion) {
        return switch (assertion) {
            case START, END -> List.of();
            case LINE_START, LINE_END -> List.of(PatternContext.LINE_TERMINATOR);
            case BOUNDARY, NO_BOUNDARY -> List.of(PatternContext.WORD);
            case FOLDED_BOUNDARY, NO_FOLDED_BOUNDARY -> List.of(PatternContext.WORD, PatternContext.FOLDED_WORD);
        };
    }
}
