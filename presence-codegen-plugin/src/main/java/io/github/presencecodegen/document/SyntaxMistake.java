package io.github.presencecodegen.document;

/**
 * What is wrong with the syntax of a document, in words for somebody who does not know how YAML is parsed.
 *
 * @param problem what is wrong
 * @param advice what to do
 * @param isAtBeginning whether the mistake is where the part begins that the parser was in, and not where it stopped
 */
record SyntaxMistake(String problem, String advice, boolean isAtBeginning) {

    /** A mistake at the place where the parser stopped. */
    static SyntaxMistake here(String problem, String advice) {
        return new SyntaxMistake(problem, advice, false);
    }

    /** A mistake that the parser noticed later. */
    static SyntaxMistake before(String problem, String advice) {
        return new SyntaxMistake(problem, advice, true);
    }
}
