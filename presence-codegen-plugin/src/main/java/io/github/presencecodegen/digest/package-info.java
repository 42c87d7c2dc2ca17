/** Fingerprints of content, by which a run sees what has changed since the one before. Any stage may use them. */
@NullMarked
package io.github.presencecodegen.digest;

import org.jspecify.annotations.NullMarked;
