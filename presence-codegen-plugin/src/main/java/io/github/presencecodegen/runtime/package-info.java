/**
 * The sources of {@code support} on their way into the consuming project: which of them it needs, and in which package.
 */
@NullMarked
package io.github.presencecodegen.runtime;

import org.jspecify.annotations.NullMarked;
