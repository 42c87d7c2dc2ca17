/**
 * Settings in a file of their own, for those who do not use Maven. The names and the nesting are those of a POM; a list of
 * elements is a list.
 */
@NullMarked
package io.github.presencecodegen.settings.file;

import org.jspecify.annotations.NullMarked;
