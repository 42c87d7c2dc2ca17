/**
 * Between the graph and its two branches: every regular expression of the graph, compiled once, for types and checks alike.
 */
@NullMarked
package io.github.presencecodegen.pattern;

import org.jspecify.annotations.NullMarked;
