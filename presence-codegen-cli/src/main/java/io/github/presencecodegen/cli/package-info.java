/** The command line: options in, diagnostics out. It translates and decides nothing, and needs no Maven. */
@NullMarked
package io.github.presencecodegen.cli;

import org.jspecify.annotations.NullMarked;
