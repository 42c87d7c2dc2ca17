/**
 * What a schema demands of a value, check by check. The checks are in groups by what they are about; a stage answers for
 * each group, or for each kind in it, by the cases of the group, so that a new kind of check does not compile until every
 * stage has answered for it.
 */
@NullMarked
package io.github.presencecodegen.plan.check;

import org.jspecify.annotations.NullMarked;
