/** Measures generated validators beside validators that interpret a schema. */
package io.github.presencecodegen.benchmarks;
