/** The fourth stage: schemas and their references to one graph of schemas by id. What is missing is a diagnostic. */
@NullMarked
package io.github.presencecodegen.link;

import org.jspecify.annotations.NullMarked;
