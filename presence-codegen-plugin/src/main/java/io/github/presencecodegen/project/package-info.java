/** What is known about the project that the code is generated for, beside its settings. */
@NullMarked
package io.github.presencecodegen.project;

import org.jspecify.annotations.NullMarked;
