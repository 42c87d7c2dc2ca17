package io.github.presencecodegen.plan;

import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.KnownContent;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a schema asserts of a value itself, and what the Java type of the value demands of it. */
final class AssertionChecks implements Assertion.Cases<Optional<Check>> {

    private static final Set<String> JAVA_RANGES = Set.of("int32", "int64");

    private final Schema schema;
    private final Demands demanded;
    private final AssertedFormats formats;
    private final Regexes regexes;

    AssertionChecks(Schema schema, Demands demanded, AssertedFormats formats, Regexes regexes) {
        this.schema = schema;
        this.demanded = demanded;
        this.formats = formats;
        this.regexes = regexes;
    }

    /** The type and the range, which decide about all else. */
    List<Check> first() {
        List<Check> checks = new ArrayList<>();
        schema.keyword(Assertion.Type.class)
                .map(Assertion.Type::types)
                .or(() -> Optional.of(demanded.types()).filter(types -> !types.isEmpty()))
                .or(this::typesOfOpenEnum)
                .ifPresent(types -> checks.add(new ValueCheck.Types(types)));
        demanded.range().ifPresent(range -> checks.add(new NumberCheck.Range(range)));
        return checks;
    }

    /** Values that an open enum does not list are of the types of those that it lists. */
    private Optional<Set<SchemaType>> typesOfOpenEnum() {
        return schema.keyword(Assertion.Enum.class)
                .filter(keyword -> demanded.unasserted().contains(keyword.name()))
                .map(keyword -> keyword.values().stream()
                        .map(SchemaType::of)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SchemaType.class))));
    }

    /** It is the first of all checks. */
    @Override
    public Optional<Check> type(Assertion.Type keyword) {
        return Optional.empty();
    }

    @Override
    public Optional<Check> enumeration(Assertion.Enum keyword) {
        return Optional.of(new ValueCheck.Enum(keyword.values()));
    }

    @Override
    public Optional<Check> constant(Assertion.Const keyword) {
        return Optional.of(new ValueCheck.Const(keyword.value()));
    }

    @Override
    public Optional<Check> bound(Assertion.Bound keyword) {
        return Optional.of(new NumberCheck.Bound(keyword.kind(), keyword.limit()));
    }

    @Override
    public Optional<Check> multipleOf(Assertion.MultipleOf keyword) {
        return Optional.of(new NumberCheck.MultipleOf(keyword.divisor()));
    }

    /** The bounds of {@code contains} are part of it. */
    @Override
    public Optional<Check> count(Assertion.Count keyword) {
        return switch (keyword.kind()) {
            case MIN_LENGTH, MAX_LENGTH -> unlessZero(keyword, new TextCheck.Length(keyword.kind(), keyword.limit()));
            case MIN_ITEMS, MAX_ITEMS -> unlessZero(keyword, new ArrayCheck.Size(keyword.kind(), keyword.limit()));
            case MIN_PROPERTIES, MAX_PROPERTIES ->
                unlessZero(keyword, new ObjectCheck.Size(keyword.kind(), keyword.limit()));
            case MIN_CONTAINS, MAX_CONTAINS -> Optional.empty();
        };
    }

    @Override
    public Optional<Check> pattern(Assertion.Pattern keyword) {
        return Optional.of(new TextCheck.Pattern(regexes.of(keyword.regex())));
    }

    /** {@code int32} and {@code int64} of OpenAPI say of a number what Java types say too. */
    @Override
    public Optional<Check> format(Assertion.Format keyword) {
        return !(keyword.isAsserted() && JAVA_RANGES.contains(keyword.format()))
                ? formats.of(keyword.format(), keyword.isAsserted(), schema).map(TextCheck.Format::new)
                : demanded.range().isPresent()
                        ? Optional.empty()
                        : Optional.of(new NumberCheck.Range(keyword.format()));
    }

    /** What is not known is not checked, as with formats. */
    @Override
    public Optional<Check> content(Assertion.Content keyword) {
        boolean isEncoding = keyword.mediaType().isEmpty();
        boolean isJson = KnownContent.isJson(keyword.mediaType());
        return isEncoding || isJson
                ? KnownContent.encoding(keyword.encoding())
                        .map(encoding -> new TextCheck.Content(
                                keyword.name(),
                                isEncoding ? keyword.encoding() : keyword.mediaType(),
                                encoding,
                                isJson))
                : Optional.empty();
    }

    @Override
    public Optional<Check> uniqueItems(Assertion.UniqueItems keyword) {
        return keyword.areUnique() ? Optional.of(new ArrayCheck.UniqueItems()) : Optional.empty();
    }

    @Override
    public Optional<Check> required(Assertion.Required keyword) {
        return keyword.properties().isEmpty()
                ? Optional.empty()
                : Optional.of(new ObjectCheck.Required(keyword.properties()));
    }

    @Override
    public Optional<Check> never(Assertion.Never keyword) {
        return Optional.of(new ValueCheck.Never());
    }

    /** A minimum of zero has no effect. */
    private static Optional<Check> unlessZero(Assertion.Count keyword, Check check) {
        return keyword.kind().isMinimum() && keyword.limit() == 0 ? Optional.empty() : Optional.of(check);
    }
}
