package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.advice.LayoutAdvice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One run of the {@code SchemaReader}: what a {@link KeywordReader} needs to read its value, and where to report that
 * it cannot. It recurses with the document, whose depth its parser has bounded.
 */
public final class Reading {

    /** Every schema below carries its pointer, so that long names far up would multiply. */
    static final int POINTER_LIMIT = 2_000;

    /** What is read next to a {@code $ref} that disables its siblings: they can still be referred to. */
    private static final Set<String> BESIDE_REF = Set.of("$ref", "definitions");

    /** Nobody reads the same of more places; the others are counted. */
    private static final int MOST_SHOWN = 10;

    private final Dialect dialect;
    private final Metaschemas metaschemas;
    private final Diagnostics diagnostics;

    public Reading(Dialect dialect, Metaschemas metaschemas, Diagnostics diagnostics) {
        this.dialect = dialect;
        this.metaschemas = metaschemas;
        this.diagnostics = diagnostics;
    }

    /** The dialect of the schema that is being read. */
    public Dialect dialect() {
        return dialect;
    }

    /** The schema that is the root of a resource, or that a reference found where no keyword holds one. */
    public Optional<Schema> root(SchemaId id, Node node, List<Related> referrers) {
        return named(node)
                .map(named -> new Reading(named, metaschemas, diagnostics))
                .orElse(this)
                .schema(id, node, referrers);
    }

    /** A subschema; one with an identity of its own is a resource, and may name its own dialect (2020-12 core, 8.1.1). */
    public Optional<Schema> schema(SchemaId id, Node node) {
        boolean isResource = node instanceof MappingNode mapping
                && (mapping.get("$id").isPresent()
                        || mapping.get(dialect.idKeyword()).isPresent());
        return isResource ? root(id, node, List.of()) : schema(id, node, List.of());
    }

    private Optional<Dialect> named(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.get("$schema")
                .filter(Reading::isString)
                .flatMap(uri -> metaschemas.dialect(text(uri), uri.place(), diagnostics))
                .map(named -> named.withSettingsOf(dialect));
    }

    private Optional<Schema> schema(SchemaId id, Node node, List<Related> referrers) {
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN) {
            List<Keyword> keywords = isTrue(scalar) ? List.of() : List.of(new Assertion.Never(node.place()));
            return Optional.of(new Schema(id, node.place(), dialect, keywords));
        }
        if (!(node instanceof MappingNode mapping)) {
            diagnostics.report(
                    DiagnosticCode.NOT_A_SCHEMA,
                    node.place(),
                    referrers,
                    node.describe(),
                    LayoutAdvice.forSchema(node));
            return Optional.empty();
        }
        if (id.pointer().length() > POINTER_LIMIT) {
            diagnostics.report(DiagnosticCode.POINTER_TOO_LONG, node.place(), POINTER_LIMIT);
            return Optional.empty();
        }
        return Optional.of(new Schema(id, node.place(), dialect, keywords(id, mapping)));
    }

    /** The schemas by name that are the value of a keyword such as {@code properties}. */
    public Optional<Map<String, Schema>> schemasByName(WrittenKeyword written) {
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
    public Optional<List<Schema>> schemas(WrittenKeyword written) {
        if (!(written.value() instanceof SequenceNode sequence)
                || sequence.items().isEmpty()) {
            return refuse(written, "a sequence of one or more schemas");
        }
        return Optional.of(schemasOf(written, sequence));
    }

    /** The same of a keyword whose sequence may be empty. */
    public List<Schema> schemasOf(WrittenKeyword written, SequenceNode sequence) {
        List<Schema> schemas = new ArrayList<>();
        for (int index = 0; index < sequence.items().size(); index++) {
            SchemaId id = written.holder().child(written.name(), Integer.toString(index));
            schema(id, sequence.items().get(index)).ifPresent(schemas::add);
        }
        return schemas;
    }

    public Optional<String> string(WrittenKeyword written) {
        return isString(written.value())
                ? Optional.of(text(written.value()))
                : refuse(written, "a string", written.value(), quoting(written, written.value()));
    }

    /** What to do where a text is missing: other scalars may be meant as one. */
    private static String quoting(WrittenKeyword written, Node culprit) {
        return culprit instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL
                ? "If text is meant, write it in quotes."
                : LayoutAdvice.forValue(written.name(), culprit, written.siblings());
    }

    public Optional<Boolean> flag(WrittenKeyword written) {
        return written.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN
                ? Optional.of(isTrue(scalar))
                : refuse(written, "true or false");
    }

    public Optional<List<String>> names(WrittenKeyword written) {
        if (!(written.value() instanceof SequenceNode sequence)) {
            return refuse(written, "a sequence of names");
        }
        for (Node item : sequence.items()) {
            if (!isString(item)) {
                return refuse(written, "a sequence of names", item, quoting(written, item));
            }
            if (text(item).length() > POINTER_LIMIT) {
                return refuseLong(written, POINTER_LIMIT + " characters", item);
            }
        }
        return Optional.of(
                sequence.items().stream().map(Reading::text).distinct().toList());
    }

    /** Reports a wrong value of a keyword. */
    public <T> Optional<T> refuse(WrittenKeyword written, String expectation) {
        return refuse(written, expectation, written.value());
    }

    /** Reports that a part of the value of a keyword makes it something else than it must be. */
    public <T> Optional<T> refuse(WrittenKeyword written, String expectation, Node culprit) {
        return refuse(
                written, expectation, culprit, LayoutAdvice.forValue(written.name(), culprit, written.siblings()));
    }

    /** The same, with advice of what would be right. */
    public <T> Optional<T> refuse(WrittenKeyword written, String expectation, Node culprit, String advice) {
        report(DiagnosticCode.KEYWORD_VALUE, written, expectation, culprit, advice);
        return Optional.empty();
    }

    /** Reports the same for an annotation: it is left out, and nothing else is affected. */
    public <T> Optional<T> passOver(WrittenKeyword written, String expectation, Node culprit) {
        report(DiagnosticCode.ANNOTATION_VALUE, written, expectation, culprit, "");
        return Optional.empty();
    }

    private void report(DiagnosticCode code, WrittenKeyword written, String expectation, Node culprit, String advice) {
        boolean whole = culprit == written.value();
        boolean empty =
                culprit instanceof SequenceNode sequence && sequence.items().isEmpty();
        String actual = empty ? "an empty sequence" : culprit.describe();
        diagnostics.report(
                code,
                culprit.place(),
                written.name(),
                expectation,
                whole ? actual : "one that contains " + actual,
                advice);
    }

    /** Reports that the value of a keyword is wrong, and what it is taken for. */
    public void reportMeant(WrittenKeyword written, String expectation, String advice) {
        report(DiagnosticCode.MISWRITTEN_KEYWORD, written, expectation, written.value(), advice);
    }

    /** Reports that a keyword says nothing because of what is beside it. */
    public void reportIdle(WrittenKeyword written, String reason, String advice) {
        diagnostics.reportRepeated(
                DiagnosticCode.IDLE_KEYWORD, written.place(), MOST_SHOWN, written.name(), reason, advice);
    }

    /** Reports that a text is too long for its use in Java. */
    public <T> Optional<T> refuseLong(WrittenKeyword written, String limit, Node culprit) {
        diagnostics.report(DiagnosticCode.TEXT_TOO_LONG, culprit.place(), written.name(), limit);
        return Optional.empty();
    }

    public static boolean isTrue(ScalarNode scalar) {
        return scalar.text().toLowerCase(Locale.ROOT).equals("true");
    }

    public static boolean isString(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING;
    }

    public static ScalarNode string(Place place, String text) {
        return new ScalarNode(place, ScalarNode.Kind.STRING, text);
    }

    public static String text(Node node) {
        return ((ScalarNode) node).text();
    }

    private List<Keyword> keywords(SchemaId id, MappingNode mapping) {
        List<Keyword> keywords = new ArrayList<>();
        MappingNode meant = dialect.meant(mapping, diagnostics);
        boolean refAlone = dialect.refStandsAlone()
                && meant.get("$ref").filter(Reading::isString).isPresent();
        for (MappingNode.Entry entry : meant.entries()) {
            WrittenKeyword written = new WrittenKeyword(id, meant, entry.key(), entry.keyPlace(), entry.value());
            (refAlone ? besideRef(written) : keyword(written)).ifPresent(keywords::add);
        }
        return keywords;
    }

    /** Next to a {@code $ref} that disables what asserts something (draft 7 core, section 8.3), words for people count. */
    private Optional<Keyword> besideRef(WrittenKeyword written) {
        if (BESIDE_REF.contains(written.name())) {
            return keyword(written);
        }
        Dialect.Treatment treatment = dialect.treatment(written.name());
        if (treatment instanceof Dialect.Read read && read.isAnnotation()) {
            return read.reader().read(written, this);
        }
        if (treatment instanceof Dialect.Read && !written.name().equals(dialect.idKeyword())) {
            reportIdle(
                    written,
                    dialect.name() + " ignores it beside \"$ref\"",
                    "To apply both, move the reference into \"allOf\": [{\"$ref\": ...}].");
        }
        return Optional.empty();
    }

    private Optional<Keyword> keyword(WrittenKeyword written) {
        Dialect.Treatment treatment = dialect.treatment(written.name());
        if (treatment instanceof Dialect.Read read) {
            return read.reader().read(written, this);
        }
        if (treatment instanceof Dialect.Unknown unknown) {
            diagnostics.reportRepeated(
                    DiagnosticCode.UNKNOWN_KEYWORD,
                    written.place(),
                    unknown.isMisspelt() ? MOST_SHOWN : 1,
                    written.name(),
                    advice(unknown, written.value()));
        }
        return Optional.empty();
    }

    private static String advice(Dialect.Unknown unknown, Node value) {
        return !unknown.isMisspelt() && LayoutAdvice.isLooseProperty(value)
                ? "It is ignored. If it is a property, write it under \"properties:\"."
                : unknown.advice();
    }
}
