package io.github.presencecodegen.document;

/** Ends the reading of a document at a mistake, already reported, after which the rest has no meaning. */
final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    DocumentRefused() {
        super(null, null, false, false);
    }
}
