package io.github.presencecodegen.regex;

import com.ibm.icu.text.UnicodeSet;
import io.github.presencecodegen.support.pattern.PatternOp;
import io.github.presencecodegen.support.regex.EcmaRegex;
import io.github.presencecodegen.support.regex.RegexNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns an expression into instructions. Its recursion is as deep as groups are nested, which the parser bounds. */
final class InstructionCompiler {

    /** Counted repeats are written out: the most parts that an expression may then have. */
    private static final int MAX_PARTS = 10_000;

    private final EcmaRegex regex;
    private final boolean remembers;
    private final List<Instruction> code = new ArrayList<>();
    private final Map<UnicodeSet, Integer> sets = new LinkedHashMap<>();
    private final Map<RegexNode.Characters, Integer> setsOfNodes = new LinkedHashMap<>();
    private int registers;
    private int parts;

    private InstructionCompiler(EcmaRegex regex, boolean remembers) {
        this.regex = regex;
        this.remembers = remembers;
        this.registers = remembers ? 2 * (regex.groups() + 1) : 0;
    }

    /**
     * The instructions of an expression.
     *
     * @param remembers whether they may use registers; without, there must be no look-around and no back-reference
     * @throws UntranslatableException if the expression is too large
     */
    static Instructions compile(EcmaRegex regex, boolean remembers) throws UntranslatableException {
        InstructionCompiler compiler = new InstructionCompiler(regex, remembers);
        compiler.add(regex.root(), false);
        compiler.emit(PatternOp.MATCH, 0, 0);
        return new Instructions(compiler.code, new ArrayList<>(compiler.sets.keySet()), compiler.registers);
    }

    private void add(RegexNode node, boolean backwards) throws UntranslatableException {
        if (++parts > MAX_PARTS) {
            throw new UntranslatableException("it has more than " + MAX_PARTS
                    + " parts, with all that it repeats a counted number of times written out");
        }
        if (node instanceof RegexNode.Sequence sequence) {
            addSequence(sequence.items(), backwards);
        } else if (node instanceof RegexNode.Alternatives alternatives) {
            addAlternatives(alternatives.options(), backwards);
        } else if (node instanceof RegexNode.Characters characters) {
            emit(backwards ? PatternOp.TAKE_BACK : PatternOp.TAKE, setOf(characters), 0);
        } else if (node instanceof RegexNode.Anchor anchor) {
            emit(PatternOp.ASSERT, anchor.assertion().ordinal(), 0);
        } else if (node instanceof RegexNode.Capture capture) {
            addCapture(capture, backwards);
        } else if (node instanceof RegexNode.Repeat repeat) {
            addRepeat(repeat, backwards);
        } else if (node instanceof RegexNode.Look look) {
            addLook(look);
        } else {
            addBackReference((RegexNode.BackReference) node, backwards);
        }
    }

    private void addSequence(List<RegexNode> items, boolean backwards) throws UntranslatableException {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(backwards ? items.size() - 1 - i : i), backwards);
        }
    }

    private void addAlternatives(List<RegexNode> options, boolean backwards) throws UntranslatableException {
        List<Integer> jumps = new ArrayList<>();
        for (RegexNode option : options.subList(0, options.size() - 1)) {
            int split = emit(PatternOp.SPLIT, 0, 0);
            add(option, backwards);
            jumps.add(emit(PatternOp.JUMP, 0, 0));
            code.set(split, new Instruction(PatternOp.SPLIT, split + 1, code.size()));
        }
        add(options.get(options.size() - 1), backwards);
        for (int jump : jumps) {
            code.set(jump, new Instruction(PatternOp.JUMP, code.size(), 0));
        }
    }

    private void addCapture(RegexNode.Capture capture, boolean backwards) throws UntranslatableException {
        int register = 2 * capture.number();
        if (remembers) {
            emit(PatternOp.SAVE, backwards ? register + 1 : register, 0);
        }
        add(capture.body(), backwards);
        if (remembers) {
            emit(PatternOp.SAVE, backwards ? register : register + 1, 0);
        }
    }

    private void addRepeat(RegexNode.Repeat repeat, boolean backwards) throws UntranslatableException {
        boolean unbounded = repeat.max() == RegexNode.Repeat.UNBOUNDED;
        int copies = unbounded ? Math.max(0, repeat.min() - 1) : repeat.min();
        for (int i = 0; i < copies; i++) {
            addBody(repeat, backwards);
        }
        if (unbounded) {
            addLoop(repeat, backwards);
        } else {
            addOptions(repeat, repeat.max() - repeat.min(), backwards);
        }
    }

    /** What a repetition captures is forgotten when it repeats (ECMA-262, 22.2.2.3.1). */
    private void addBody(RegexNode.Repeat repeat, boolean backwards) throws UntranslatableException {
        if (remembers && repeat.firstGroup() < repeat.endGroup()) {
            emit(PatternOp.CLEAR, 2 * repeat.firstGroup(), 2 * repeat.endGroup());
        }
        add(repeat.body(), backwards);
    }

    /** Once or more often if once is demanded, else any number of times; a repetition beyond the least takes some text. */
    private void addLoop(RegexNode.Repeat repeat, boolean backwards) throws UntranslatableException {
        int register = newRegister();
        int entry = -1;
        if (repeat.min() == 0) {
            entry = emit(PatternOp.SPLIT, 0, 0);
            remember(register);
        } else if (remembers) {
            emit(PatternOp.CLEAR, register, register + 1);
        }
        int loop = code.size();
        addBody(repeat, backwards);
        requireProgress(register);
        int split = emit(PatternOp.SPLIT, 0, 0);
        remember(register);
        emit(PatternOp.JUMP, loop, 0);
        close(split, repeat.greedy());
        if (entry >= 0) {
            close(entry, repeat.greedy());
        }
    }

    private void addOptions(RegexNode.Repeat repeat, int count, boolean backwards) throws UntranslatableException {
        int register = count > 0 ? newRegister() : 0;
        List<Integer> splits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            splits.add(emit(PatternOp.SPLIT, 0, 0));
            remember(register);
            addBody(repeat, backwards);
            requireProgress(register);
        }
        for (int split : splits) {
            close(split, repeat.greedy());
        }
    }

    /** Lets a split lead to what follows it and to the end of the code, the first preferred if greedy. */
    private void close(int split, boolean greedy) {
        int end = code.size();
        code.set(split, new Instruction(PatternOp.SPLIT, greedy ? split + 1 : end, greedy ? end : split + 1));
    }

    private int newRegister() {
        return remembers ? registers++ : 0;
    }

    private void remember(int register) {
        if (remembers) {
            emit(PatternOp.SAVE, register, 0);
        }
    }

    private void requireProgress(int register) {
        if (remembers) {
            emit(PatternOp.MOVED, register, 0);
        }
    }

    private void addLook(RegexNode.Look look) throws UntranslatableException {
        int start = emit(PatternOp.LOOK, 0, 0);
        add(look.body(), look.behind());
        emit(PatternOp.LOOK_END, 0, 0);
        code.set(start, new Instruction(PatternOp.LOOK, code.size(), look.negated() ? 1 : 0));
    }

    private void addBackReference(RegexNode.BackReference reference, boolean backwards) throws UntranslatableException {
        if (reference.ignoreCase()) {
            throw new UntranslatableException("a back-reference that ignores case is not supported");
        }
        for (int group : regex.groupsOf(reference)) {
            emit(backwards ? PatternOp.REPEAT_BACK : PatternOp.REPEAT, 2 * group, 0);
        }
    }

    private int setOf(RegexNode.Characters characters) {
        Integer known = setsOfNodes.get(characters);
        if (known == null) {
            UnicodeSet set = CharacterSets.of(characters);
            known = sets.computeIfAbsent(set, key -> sets.size());
            setsOfNodes.put(characters, known);
        }
        return known;
    }

    private int emit(int op, int first, int second) {
        code.add(new Instruction(op, first, second));
        return code.size() - 1;
    }
}
