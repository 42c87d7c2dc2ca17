/** How names are made of words: letter cases, plurals, legal identifiers, names that are taken. */
@NullMarked
package io.github.presencecodegen.naming.words;

import org.jspecify.annotations.NullMarked;
