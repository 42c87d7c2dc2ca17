package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.DocumentLimits;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.source.SourceFile;

/** How much a run may read altogether; every file is bounded already, but not their number. */
final class ReadingBudget {

    static final int FILE_LIMIT = 10_000;

    static final int BYTE_LIMIT = 33_554_432;

    static final int NODE_LIMIT = 1_000_000;

    private final Diagnostics diagnostics;
    private int files;
    private int bytes;
    private int nodes;
    private boolean spent;

    ReadingBudget(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether nothing more is to be read; this was reported. */
    boolean isSpent() {
        return spent;
    }

    /** Whether a file may be parsed. */
    boolean admits(SourceFile file) {
        files++;
        bytes += file.content().length;
        spendIf(files > FILE_LIMIT, file.place(), FILE_LIMIT + " files");
        spendIf(bytes > BYTE_LIMIT, file.place(), BYTE_LIMIT + " bytes");
        return !spent;
    }

    /** Whether a document may be kept. */
    boolean admits(SourceFile file, Node root) {
        nodes += DocumentLimits.nodes(root);
        spendIf(nodes > NODE_LIMIT, file.place(), NODE_LIMIT + " nodes");
        return !spent;
    }

    private void spendIf(boolean exceeded, Place place, String limit) {
        if (exceeded && !spent) {
            spent = true;
            diagnostics.report(DiagnosticCode.SPEC_TOO_LARGE, place, limit);
        }
    }
}
