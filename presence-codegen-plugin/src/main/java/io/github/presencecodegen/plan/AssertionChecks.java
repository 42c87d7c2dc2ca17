package io.github.presencecodegen.plan;

import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a schema asserts of a value itself, and what the Java type of the value demands of it. */
final class AssertionChecks {

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
                .or(() -> demanded.type().map(Set::of))
                .ifPresent(types -> checks.add(new Check.Types(types)));
        demanded.range().ifPresent(range -> checks.add(new Check.Range(range)));
        return checks;
    }

    /** What any other assertion checks. */
    Optional<Check> check(Assertion assertion) {
        if (assertion instanceof Assertion.Never) {
            return Optional.of(new Check.Never());
        }
        if (assertion instanceof Assertion.Const constant) {
            return Optional.of(new Check.Const(constant.value()));
        }
        if (assertion instanceof Assertion.Enum allowed) {
            return demanded.openEnum() ? Optional.empty() : Optional.of(new Check.Enum(allowed.values()));
        }
        if (assertion instanceof Assertion.Bound bound) {
            return Optional.of(new Check.Bound(bound.kind(), bound.limit()));
        }
        if (assertion instanceof Assertion.MultipleOf multiple) {
            return Optional.of(new Check.MultipleOf(multiple.divisor()));
        }
        if (assertion instanceof Assertion.Count count) {
            return count(count);
        }
        if (assertion instanceof Assertion.Required required) {
            return required.properties().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Check.Required(required.properties()));
        }
        if (assertion instanceof Assertion.UniqueItems unique) {
            return unique.areUnique() ? Optional.of(new Check.UniqueItems()) : Optional.empty();
        }
        if (assertion instanceof Assertion.Pattern pattern) {
            return Optional.of(new Check.Pattern(regexes.of(pattern.regex())));
        }
        return assertion instanceof Assertion.Format format ? format(format) : Optional.empty();
    }

    /** A bound of zero below says nothing; those of {@code contains} are part of it. */
    private static Optional<Check> count(Assertion.Count count) {
        boolean saysNothing = switch (count.kind()) {
            case MIN_LENGTH, MIN_ITEMS, MIN_PROPERTIES -> count.limit() == 0;
            case MIN_CONTAINS, MAX_CONTAINS -> true;
            case MAX_LENGTH, MAX_ITEMS, MAX_PROPERTIES -> false;
        };
        return saysNothing ? Optional.empty() : Optional.of(new Check.Count(count.kind(), count.limit()));
    }

    /** {@code int32} and {@code int64} of OpenAPI say of a number what Java types say too. */
    private Optional<Check> format(Assertion.Format format) {
        if (format.isAsserted() && JAVA_RANGES.contains(format.format())) {
            return demanded.range().isPresent() ? Optional.empty() : Optional.of(new Check.Range(format.format()));
        }
        return formats.of(format.format(), format.isAsserted(), schema).map(Check.Format::new);
    }
}
