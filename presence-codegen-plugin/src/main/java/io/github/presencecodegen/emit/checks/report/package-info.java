/**
 * The pass that reports what is wrong, in the order of the schema.
 */
@NullMarked
package io.github.presencecodegen.emit.checks.report;

import org.jspecify.annotations.NullMarked;
