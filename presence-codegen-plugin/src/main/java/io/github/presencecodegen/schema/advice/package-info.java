/** What to do where a schema is laid out wrongly: a value that is missing, or keys that are not where they belong. */
@NullMarked
package io.github.presencecodegen.schema.advice;

import org.jspecify.annotations.NullMarked;
