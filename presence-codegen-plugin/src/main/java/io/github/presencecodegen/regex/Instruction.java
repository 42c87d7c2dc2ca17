package io.github.presencecodegen.regex;

/**
 * A step of a program.
 *
 * @param op what it does: a constant of {@code PatternOp}
 * @param first its first operand, 0 if there is none
 * @param second its second
 */
record Instruction(int op, int first, int second) {}
