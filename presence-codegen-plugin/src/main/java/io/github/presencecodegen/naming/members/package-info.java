/** How members and constants get names beside each other, and what is said of those that want one name. */
@NullMarked
package io.github.presencecodegen.naming.members;

import org.jspecify.annotations.NullMarked;
