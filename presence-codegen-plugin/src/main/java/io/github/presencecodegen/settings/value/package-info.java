/** The settings that are one text or a list of texts: what each of them means, and its mistakes. */
@NullMarked
package io.github.presencecodegen.settings.value;

import org.jspecify.annotations.NullMarked;
