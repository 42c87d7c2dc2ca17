/** Finds places in documents: by a JSON Pointer, by a pattern of pointers, and as definitions. */
@NullMarked
package io.github.presencecodegen.link.nodes;

import org.jspecify.annotations.NullMarked;
