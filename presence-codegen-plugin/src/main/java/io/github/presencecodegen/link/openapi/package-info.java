/** What a place in an OpenAPI document means (OpenAPI 3, and Swagger 2.0): a body of a message, or a reference that is no schema. */
@NullMarked
package io.github.presencecodegen.link.openapi;

import org.jspecify.annotations.NullMarked;
