/** The formats that are known, and the predicate of {@code support.format} that asserts each. */
@NullMarked
package io.github.presencecodegen.formats;

import org.jspecify.annotations.NullMarked;
