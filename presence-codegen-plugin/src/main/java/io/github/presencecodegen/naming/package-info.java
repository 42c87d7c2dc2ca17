/** The sixth stage: every Java name, decided once: stable, legal and free of collisions. */
@NullMarked
package io.github.presencecodegen.naming;

import org.jspecify.annotations.NullMarked;
