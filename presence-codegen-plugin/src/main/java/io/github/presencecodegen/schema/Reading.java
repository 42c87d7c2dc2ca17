package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the {@link SchemaReader}: what a {@link KeywordReader} needs to read its value, and where to report that
 * it cannot. It recurses with the document, whose depth its parser has bounded.
 */
final class Reading {

    /** Every schema below carries its pointer, so that long names far up would multiply. */
    static final int POINTER_LIMIT = 2_000;

    private final Dialect dialect;
    private final Diagnostics diagnostics;

    Reading(Dialect dialect, Diagnostics diagnostics) {
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    Optional<Schema> schema(SchemaId id, Node node) {
        return schema(id, node, List.of());
    }

    Optional<Schema> schema(SchemaId id, Node node, List<Related> referrers) {
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN) {
            diagnostics.report(DiagnosticCode.BOOLEAN_SCHEMA, node.place(), referrers, scalar.text());
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            diagnostics.report(DiagnosticCode.NOT_A_SCHEMA, node.place(), referrers, node.describe());
            return Optional.empty();
        }
        if (id.pointer().length() > POINTER_LIMIT) {
            diagnostics.report(DiagnosticCode.POINTER_TOO_LONG, node.place(), POINTER_LIMIT);
            return Optional.empty();
        }
        return Optional.of(new Schema(id, node.place(), keywords(id, mapping)));
    }

    /** The schemas by name that are the value of a keyword such as {@code properties}. */
    Optional<Map<String, Schema>> schemasByName(WrittenKeyword written) {
        if (!(written.value() instanceof MappingNode mapping)) {
            return refuse(written, "a mapping of schemas");
        }
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            schema(written.holder().child(written.name(), entry.key()), entry.value())
                    .ifPresent(schema -> schemas.put(entry.key(), schema));
        }
        return Optional.of(schemas);
    }

    /** The schemas that are the value of a keyword such as {@code allOf}, which must not be empty. */
    Optional<List<Schema>> schemas(WrittenKeyword written) {
        if (!(written.value() instanceof SequenceNode sequence)
                || sequence.items().isEmpty()) {
            return refuse(written, "a sequence of one or more schemas");
        }
        List<Schema> schemas = new ArrayList<>();
        for (int index = 0; index < sequence.items().size(); index++) {
            SchemaId id = written.holder().child(written.name(), Integer.toString(index));
            schema(id, sequence.items().get(index)).ifPresent(schemas::add);
        }
        return Optional.of(schemas);
    }

    Optional<String> string(WrittenKeyword written) {
        return isString(written.value()) ? Optional.of(text(written.value())) : refuse(written, "a string");
    }

    Optional<List<String>> names(WrittenKeyword written) {
        if (!(written.value() instanceof SequenceNode sequence)) {
            return refuse(written, "a sequence of names");
        }
        for (Node item : sequence.items()) {
            if (!isString(item)) {
                return refuse(written, "a sequence of names", item);
            }
            if (text(item).length() > POINTER_LIMIT) {
                return refuseLong(written, POINTER_LIMIT + " characters", item);
            }
        }
        return Optional.of(
                sequence.items().stream().map(Reading::text).distinct().toList());
    }

    /** Reports that the value of a keyword is not what it must be. */
    <T> Optional<T> refuse(WrittenKeyword written, String expectation) {
        return refuse(written, expectation, written.value());
    }

    /** Reports that a part of the value of a keyword makes it something else than it must be. */
    <T> Optional<T> refuse(WrittenKeyword written, String expectation, Node culprit) {
        return refuse(written, expectation, culprit, "Correct the value.");
    }

    /** The same, with advice of what would be right. */
    <T> Optional<T> refuse(WrittenKeyword written, String expectation, Node culprit, String advice) {
        boolean whole = culprit == written.value();
        boolean empty =
                culprit instanceof SequenceNode sequence && sequence.items().isEmpty();
        String actual = empty ? "an empty sequence" : culprit.describe();
        diagnostics.report(
                DiagnosticCode.KEYWORD_VALUE,
                culprit.place(),
                written.name(),
                expectation,
                whole ? actual : "one that holds " + actual,
                advice);
        return Optional.empty();
    }

    /** Reports that a text is longer than what it becomes in Java can be. */
    <T> Optional<T> refuseLong(WrittenKeyword written, String limit, Node culprit) {
        diagnostics.report(DiagnosticCode.TEXT_TOO_LONG, culprit.place(), written.name(), limit);
        return Optional.empty();
    }

    static boolean isString(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING;
    }

    static String text(Node node) {
        return ((ScalarNode) node).text();
    }

    private List<Keyword> keywords(SchemaId id, MappingNode mapping) {
        List<Keyword> keywords = new ArrayList<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            WrittenKeyword written = new WrittenKeyword(id, entry.key(), entry.keyPlace(), entry.value());
            keyword(written).ifPresent(keywords::add);
        }
        return keywords;
    }

    private Optional<Keyword> keyword(WrittenKeyword written) {
        Dialect.Treatment treatment = dialect.treatment(written.name());
        if (treatment instanceof Dialect.Read read) {
            return read.reader().read(written, this);
        }
        if (treatment instanceof Dialect.Unsupported) {
            diagnostics.report(DiagnosticCode.UNSUPPORTED_KEYWORD, written.place(), written.name());
        } else if (treatment instanceof Dialect.Unknown unknown) {
            diagnostics.report(DiagnosticCode.UNKNOWN_KEYWORD, written.place(), written.name(), unknown.advice());
        }
        return Optional.empty();
    }
}
