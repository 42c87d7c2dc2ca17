/**
 * The Maven interface: settings in, diagnostics out. It translates and decides nothing. The only package that imports
 * Maven.
 */
@NullMarked
package io.github.presencecodegen.maven;

import org.jspecify.annotations.NullMarked;
