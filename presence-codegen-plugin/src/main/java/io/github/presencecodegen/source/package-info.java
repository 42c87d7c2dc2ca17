/** The first stage: finds schema files in a directory, in a stable order, and reads nothing outside its root. */
@NullMarked
package io.github.presencecodegen.source;

import org.jspecify.annotations.NullMarked;
