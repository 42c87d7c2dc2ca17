package io.github.presencecodegen.settings;

import java.util.List;

/**
 * The names of the elements of a {@code <configuration>}.
 *
 * @param written those that stand there
 * @param known those that mean something to one of the goals
 */
public record GivenElements(List<String> written, List<String> known) {

    public GivenElements {
        written = List.copyOf(written);
        known = List.copyOf(known);
    }

    /** Those that mean nothing. */
    List<String> unknown() {
        return written.stream().filter(name -> !known.contains(name)).distinct().toList();
    }
}
