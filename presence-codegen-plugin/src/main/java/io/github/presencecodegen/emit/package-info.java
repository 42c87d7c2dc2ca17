/** The seventh stage: shapes, names and plans to Java files, in memory. The only package that imports JavaPoet. */
@NullMarked
package io.github.presencecodegen.emit;

import org.jspecify.annotations.NullMarked;
