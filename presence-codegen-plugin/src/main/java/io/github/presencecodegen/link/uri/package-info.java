/** The texts by which schemas are referred to: URIs, relative references, and their percent-encoding (RFC 3986). */
@NullMarked
package io.github.presencecodegen.link.uri;

import org.jspecify.annotations.NullMarked;
