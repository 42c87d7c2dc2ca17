/** The types that generated code shares: JSON values, the strict reader and writer, violations. They depend on the JDK alone, are used by the plugin itself, and are copied into the consuming project under a package of its own. */
@NullMarked
package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
