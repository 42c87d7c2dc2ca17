package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the assertions of several schemas for the same value say together. A case is run to take in its keyword. */
final class NarrowedAssertions implements Assertion.Cases<Runnable> {

    private final List<Assertion.Type> typeKeywords = new ArrayList<>();
    private final List<Assertion> enumKeywords = new ArrayList<>();
    private final List<Assertion> limits = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Optional<Set<SchemaType>> types = Optional.empty();
    private Optional<List<JsonValue>> values = Optional.empty();
    private final List<Assertion> all = new ArrayList<>();
    private boolean isNever;

    /** Takes in one of the assertions. */
    void add(Assertion assertion) {
        all.add(assertion);
        assertion.match(this).run();
    }

    @Override
    public Runnable type(Assertion.Type type) {
        return () -> {
            typeKeywords.add(type);
            types = TypeIntersection.of(types, Optional.of(type.types()));
        };
    }

    @Override
    public Runnable enumeration(Assertion.Enum allowed) {
        return () -> allow(allowed, allowed.values());
    }

    @Override
    public Runnable constant(Assertion.Const constant) {
        return () -> allow(constant, List.of(constant.value()));
    }

    private void allow(Assertion keyword, List<JsonValue> allowed) {
        enumKeywords.add(keyword);
        values = Optional.of(values.map(known -> intersect(known, allowed)).orElse(allowed));
    }

    @Override
    public Runnable bound(Assertion.Bound bound) {
        return () -> limits.add(bound);
    }

    @Override
    public Runnable count(Assertion.Count count) {
        return () -> limits.add(count);
    }

    @Override
    public Runnable format(Assertion.Format named) {
        return () -> formats.add(named.format());
    }

    @Override
    public Runnable required(Assertion.Required names) {
        return () -> required.addAll(names.properties());
    }

    @Override
    public Runnable never(Assertion.Never never) {
        return () -> isNever = true;
    }

    /** It decides on no type. */
    @Override
    public Runnable multipleOf(Assertion.MultipleOf multiple) {
        return NarrowedAssertions::nothing;
    }

    /** It decides on no type. */
    @Override
    public Runnable pattern(Assertion.Pattern pattern) {
        return NarrowedAssertions::nothing;
    }

    /** It decides on no type. */
    @Override
    public Runnable content(Assertion.Content content) {
        return NarrowedAssertions::nothing;
    }

    /** It decides on no type. */
    @Override
    public Runnable uniqueItems(Assertion.UniqueItems unique) {
        return NarrowedAssertions::nothing;
    }

    private static void nothing() {}

    private static List<JsonValue> intersect(List<JsonValue> left, List<JsonValue> right) {
        return left.stream().filter(new HashSet<>(right)::contains).toList();
    }

    Optional<Set<SchemaType>> types() {
        return types;
    }

    Optional<List<JsonValue>> values() {
        return values;
    }

    List<Assertion> all() {
        return all;
    }

    List<Assertion.Type> typeKeywords() {
        return typeKeywords;
    }

    List<Assertion> enumKeywords() {
        return enumKeywords;
    }

    Set<String> required() {
        return required;
    }

    List<String> formats() {
        return formats;
    }

    List<Assertion> limits() {
        return limits;
    }

    boolean isNever() {
        return isNever;
    }
}
