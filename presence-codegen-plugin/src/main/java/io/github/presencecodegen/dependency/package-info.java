/** The modules that the project depends on: where they are, and what their manifests say. */
@NullMarked
package io.github.presencecodegen.dependency;

import org.jspecify.annotations.NullMarked;
