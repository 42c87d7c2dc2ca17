/** Matching of regular expressions that were translated when the code was generated, in linear time where that is possible. */
@NullMarked
package io.github.presencecodegen.support.pattern;

import org.jspecify.annotations.NullMarked;
