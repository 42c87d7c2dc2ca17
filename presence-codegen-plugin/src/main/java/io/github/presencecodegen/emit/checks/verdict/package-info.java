/**
 * The passes that answer yes or no: cheap checks first, nothing allocated.
 */
@NullMarked
package io.github.presencecodegen.emit.checks.verdict;

import org.jspecify.annotations.NullMarked;
