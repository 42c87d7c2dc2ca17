/** The formats that are asserted, each as a predicate on a string. They refer to nothing outside this package. */
@NullMarked
package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;
