/** The generated classes that read a type from JSON in one pass. */
@NullMarked
package io.github.presencecodegen.emit.codecs;

import org.jspecify.annotations.NullMarked;
