/** Regular expressions of ECMA-262 become programs that generated code can match in time linear in its input. The only package that knows Unicode's tables: they are those of a pinned library and not of the JDK that runs. */
@NullMarked
package io.github.presencecodegen.regex;

import org.jspecify.annotations.NullMarked;
