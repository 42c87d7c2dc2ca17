/** The settings of what a module has in common with others: support types and reused types. */
@NullMarked
package io.github.presencecodegen.settings.modules;

import org.jspecify.annotations.NullMarked;
