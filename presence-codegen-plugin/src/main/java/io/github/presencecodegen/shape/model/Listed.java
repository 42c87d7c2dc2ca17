package io.github.presencecodegen.shape.model;

import java.util.List;

/**
 * Values that schemas list and that no Java type shows.
 *
 * @param texts the values as people write them
 * @param isOpen whether there may be others
 */
public record Listed(List<String> texts, boolean isOpen) {

    public Listed {
        texts = List.copyOf(texts);
    }
}
