/** What a run says to the user who started it, and what it says where a defect of ours stops it, free of Maven. */
@NullMarked
package io.github.presencecodegen.report;

import org.jspecify.annotations.NullMarked;
