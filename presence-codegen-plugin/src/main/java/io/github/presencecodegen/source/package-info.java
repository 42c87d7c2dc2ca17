/**
 * The first stage: finds schema files in a directory, in a stable order, and reads nothing outside its root. A file is
 * known by its canonical path, relative to the real root, however it was reached.
 */
@NullMarked
package io.github.presencecodegen.source;

import org.jspecify.annotations.NullMarked;
