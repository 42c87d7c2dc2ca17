/**
 * What a module has in common with others: which types of other modules stand for schemas here, where the support types come
 * from, and what the manifest tells others.
 */
@NullMarked
package io.github.presencecodegen.modules;

import org.jspecify.annotations.NullMarked;
