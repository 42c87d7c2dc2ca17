/**
 * Overlays: what users write to add to the files of a specification or to correct them, merged into their nodes before
 * anything is read from them.
 */
@NullMarked
package io.github.presencecodegen.link.overlay;

import org.jspecify.annotations.NullMarked;
