/**
 * What the user set, to what is meant: defaults are filled in, everything that is wrong is reported at once. What needs
 * the schemas to be known, such as the names of enums, is checked by the stage that knows them.
 */
@NullMarked
package io.github.presencecodegen.settings;

import org.jspecify.annotations.NullMarked;
