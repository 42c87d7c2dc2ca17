/**
 * Java source in general, whatever it is about: literals, conditions, the size of methods, the layout of a file.
 */
@NullMarked
package io.github.presencecodegen.emit.java;

import org.jspecify.annotations.NullMarked;
