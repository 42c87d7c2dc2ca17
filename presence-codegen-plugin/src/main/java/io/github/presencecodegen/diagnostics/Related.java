package io.github.presencecodegen.diagnostics;

/**
 * Another place that has a part in a mistake.
 *
 * @param place where it is
 * @param label what is there, in a few words without a full stop
 */
public record Related(Place place, String label) {}
