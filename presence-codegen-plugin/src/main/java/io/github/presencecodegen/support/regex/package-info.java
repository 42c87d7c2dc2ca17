/** Reading of ECMA-262 regular expressions, for the format {@code regex} and for the generator. */
@NullMarked
package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;
