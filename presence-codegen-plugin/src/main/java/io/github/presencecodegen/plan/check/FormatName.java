package io.github.presencecodegen.plan.check;

/**
 * A format that is asserted.
 *
 * @param name its name
 * @param isBeforeDraft7 whether it is meant as drafts 4 and 6 mean it
 * @param isTyped whether a class of the user's decides about it
 */
public record FormatName(String name, boolean isBeforeDraft7, boolean isTyped) {}
