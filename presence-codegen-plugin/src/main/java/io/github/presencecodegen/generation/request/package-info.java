/** What is asked for: what is read, what is generated from it, where it goes, and which run that is. */
@NullMarked
package io.github.presencecodegen.generation.request;

import org.jspecify.annotations.NullMarked;
