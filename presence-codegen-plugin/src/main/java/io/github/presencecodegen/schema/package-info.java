/**
 * The third stage: nodes to a faithful keyword model of their dialect. Nothing is merged yet, and a reference is a
 * value. A new keyword is a record in one of the kinds of {@link io.github.presencecodegen.schema.Keyword}; the package
 * {@code reading} has the tables of the dialects and the readers.
 */
@NullMarked
package io.github.presencecodegen.schema;

import org.jspecify.annotations.NullMarked;
