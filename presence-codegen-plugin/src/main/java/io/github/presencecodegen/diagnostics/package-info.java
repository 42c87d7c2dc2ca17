/** What is wrong with the input: severity, code, place, message, hint. Every stage reports into one sink. */
@NullMarked
package io.github.presencecodegen.diagnostics;

import org.jspecify.annotations.NullMarked;
