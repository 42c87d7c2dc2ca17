/** What the rest of a build must be like, so that generated code is compiled as it should be. */
@NullMarked
package io.github.presencecodegen.settings.build;

import org.jspecify.annotations.NullMarked;
