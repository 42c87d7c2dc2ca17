/** The generated builders and their setters. */
@NullMarked
package io.github.presencecodegen.emit.builders;

import org.jspecify.annotations.NullMarked;
