/**
 * What recursive schemas cost: which plans are in a circle, to which of them one value may be put again and again, and how
 * deep a value may be before checking it by recursion takes too much of the stack.
 */
@NullMarked
package io.github.presencecodegen.plan.recursion;

import org.jspecify.annotations.NullMarked;
