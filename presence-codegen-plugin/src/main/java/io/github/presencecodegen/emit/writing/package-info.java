/** The generated code that writes a value as JSON, and that copies lists and maps. */
@NullMarked
package io.github.presencecodegen.emit.writing;

import org.jspecify.annotations.NullMarked;
