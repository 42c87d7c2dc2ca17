/** JSON Pointers as text (RFC 6901), for all stages. */
@NullMarked
package io.github.presencecodegen.pointer;

import org.jspecify.annotations.NullMarked;
