/**
 * Java source in general, independent of its content: literals, conditions, the size of methods, the layout of a file.
 */
@NullMarked
package io.github.presencecodegen.emit.java;

import org.jspecify.annotations.NullMarked;
