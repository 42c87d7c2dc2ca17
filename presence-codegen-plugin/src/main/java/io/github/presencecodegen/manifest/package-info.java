/**
 * The manifest of a module: what its executions have generated from which schemas, and what a module that depends on it must
 * know to use that.
 */
@NullMarked
package io.github.presencecodegen.manifest;

import org.jspecify.annotations.NullMarked;
