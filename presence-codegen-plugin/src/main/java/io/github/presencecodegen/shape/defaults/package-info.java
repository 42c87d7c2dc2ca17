/** Which defaults of properties fit their Java types. */
@NullMarked
package io.github.presencecodegen.shape.defaults;

import org.jspecify.annotations.NullMarked;
