/**
 * The second stage: text to located nodes. The only package that imports SnakeYAML, of which it uses the parser of
 * events; what a scalar means, what a key is, and what is too much is decided here. JSON is read by the reader that
 * generated code uses too.
 */
@NullMarked
package io.github.presencecodegen.document;

import org.jspecify.annotations.NullMarked;
