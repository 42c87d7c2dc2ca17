/** The second stage: text to located nodes. The only package that imports SnakeYAML. */
@NullMarked
package io.github.presencecodegen.document;

import org.jspecify.annotations.NullMarked;
