/**
 * The fourth stage: schemas and their references to one graph of schemas by id. Files are loaded when a reference first
 * reaches them. Circles are legal as long as each goes through a part of the instance; what is missing is a diagnostic.
 */
@NullMarked
package io.github.presencecodegen.link;

import org.jspecify.annotations.NullMarked;
