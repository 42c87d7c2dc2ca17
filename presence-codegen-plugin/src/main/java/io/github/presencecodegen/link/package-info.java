/**
 * The fourth stage: schemas and their references to one graph of schemas by id. Files are loaded when a reference first
 * reaches them. Cycles are legal if each goes through a part of the instance; missing targets are reported.
 */
@NullMarked
package io.github.presencecodegen.link;

import org.jspecify.annotations.NullMarked;
