/** The third stage: nodes to a faithful keyword model of their dialect. Nothing is merged yet, and a reference is a value. */
@NullMarked
package io.github.presencecodegen.schema;

import org.jspecify.annotations.NullMarked;
