package io.github.presencecodegen.emit.codecs;

import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.SameSchemas;
import io.github.presencecodegen.emit.blueprint.TypedFormats;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides whether reading a value, and its parts, says all that its schemas say. A check is only left out where it is
 * known that reading fails for what it rejects; every other check must be called.
 */
final class PlainReading {

    private final TypeModel model;
    private final Plans plans;
    private final SameSchemas same;
    private final TypedFormats formats;
    private final AdmittedTypes types;

    PlainReading(Blueprint blueprint) {
        this.model = blueprint.model();
        this.plans = blueprint.plans();
        this.same = blueprint.same();
        this.formats = blueprint.typedFormats();
        this.types = new AdmittedTypes(model);
    }

    /** Whether an object can be read without checks other than those of its properties. */
    boolean isEnoughFor(TypeShape.ObjectType object) {
        Shape shape = new Shape.Named(object.key());
        return checks(object.key().ids()).stream()
                .allMatch(check -> isOfType(check, shape)
                        || check instanceof ObjectCheck.Required
                        || check instanceof ObjectCheck.Properties properties && areRead(properties, object));
    }

    /** Each described property is a member of the class, which checks it. */
    private boolean areRead(ObjectCheck.Properties described, TypeShape.ObjectType object) {
        return described.schemas().entrySet().stream()
                .allMatch(entry -> object.properties().stream()
                        .filter(property -> property.name().equals(entry.getKey()))
                        .map(Property::ids)
                        .anyMatch(ids -> isAsked(entry.getValue(), ids)));
    }

    /**
     * Whether a value of a union can be read without checks other than those of its alternatives: the choice, or the
     * types, are all that its schemas say.
     */
    boolean isEnoughFor(TypeShape.UnionType union) {
        Shape shape = new Shape.Named(union.key());
        List<Check> others = checks(union.key().ids()).stream()
                .filter(check -> !isOfType(check, shape))
                .toList();
        boolean isOfTypes = union.alternatives().stream()
                .allMatch(alternative -> alternative.ids().equals(union.key().ids()));
        return union.isToldByKind() && (isOfTypes || others.size() == 1 && isChoice(others.get(0), union));
    }

    private boolean isChoice(Check check, TypeShape.UnionType union) {
        List<PlanId> options = check instanceof InPlaceCheck.OneOf one
                ? one.schemas()
                : check instanceof InPlaceCheck.AnyOf any ? any.schemas() : List.of();
        List<PlanId> alternatives = union.alternatives().stream()
                .flatMap(alternative -> alternative.ids().stream())
                .map(plans::bound)
                .toList();
        return options.equals(alternatives) && options.stream().allMatch(this::isSameForItself);
    }

    /** Whether a value can be read without checks other than those of its parts; a string may need a check. */
    boolean isEnoughFor(Shape shape, List<SchemaId> ids) {
        if (shape instanceof Shape.Formatted formatted) {
            return checks(ids).stream().allMatch(check -> isOfType(check, shape) || isOfFormat(check, formatted));
        }
        if (shape instanceof Shape.Nullable) {
            return checks(ids).stream().allMatch(check -> check.matchGroup(new AllowsNull()));
        }
        if (shape instanceof Shape.Named named) {
            // The codec of the type runs its own checks, but only those of what the schemas of the type say.
            return isAskedBy(named.key(), ids);
        }
        if (shape instanceof Shape.MapOf map) {
            return isEnoughFor(map, ids);
        }
        if (shape instanceof Shape.ListOf list) {
            return checks(ids).stream()
                    .allMatch(check -> isOfType(check, shape)
                            || check instanceof ArrayCheck.Items items
                                    && items.from() == 0
                                    && isAsked(items.schema(), list.itemIds()));
        }
        return shape instanceof Shape.Scalar scalar
                && !scalar.kind().isTree()
                && checks(ids).stream().allMatch(check -> isOfType(check, shape) || isInRange(check, scalar.kind()));
    }

    private boolean isAskedBy(TypeKey key, List<SchemaId> ids) {
        List<SchemaPlan> applied = inPlace(ids);
        Set<SchemaId> starts = new LinkedHashSet<>(askedBy(key));
        applied.stream()
                .map(plan -> plan.id().schema())
                .filter(same.of(key)::contains)
                .forEach(starts::add);
        Set<PlanId> asked = inPlace(starts).stream().map(SchemaPlan::id).collect(Collectors.toSet());
        return applied.stream()
                .filter(plan -> !asked.contains(plan.id()))
                .flatMap(plan -> plan.checks().stream())
                .allMatch(check -> isOfType(check, new Shape.Named(key)));
    }

    /** What a codec asks itself: that of a union which stands for a schema asks that, and the union is no schema. */
    private List<SchemaId> askedBy(TypeKey key) {
        return model.type(key) instanceof TypeShape.DispatchType union
                ? union.schema().stream().toList()
                : key.ids();
    }

    /** Whether a list can be read without checks other than those of its items. */
    boolean isEnoughFor(TypeShape.TupleType tuple) {
        Shape shape = new Shape.Named(tuple.key());
        return checks(tuple.key().ids()).stream()
                .allMatch(check -> isOfType(check, shape)
                        || check instanceof ArrayCheck.Size size && isRead(size, tuple)
                        || check instanceof ArrayCheck.PrefixItems first && areRead(first, tuple)
                        || check instanceof ArrayCheck.Items rest && areRead(rest, tuple));
    }

    /** An item that must be there is required, and where nothing may follow the items, nothing is read. */
    private static boolean isRead(ArrayCheck.Size size, TypeShape.TupleType tuple) {
        int described = tuple.items().size();
        return size.kind().isMinimum()
                ? size.limit() <= described
                : size.limit() == described && tuple.rest().isEmpty();
    }

    private boolean areRead(ArrayCheck.PrefixItems first, TypeShape.TupleType tuple) {
        return IntStream.range(0, first.schemas().size())
                .allMatch(i ->
                        isAsked(first.schemas().get(i), tuple.items().get(i).ids()));
    }

    private boolean areRead(ArrayCheck.Items described, TypeShape.TupleType tuple) {
        return described.from() == tuple.items().size()
                && tuple.rest().stream()
                        .map(rest -> ((Shape.ListOf) rest.shape()).itemIds())
                        .allMatch(ids -> isAsked(described.schema(), ids));
    }

    /** One schema describes the members: which of them are additional depends on the other patterns. */
    private boolean isEnoughFor(Shape.MapOf map, List<SchemaId> ids) {
        List<SchemaPlan> describing = inPlace(ids).stream()
                .filter(plan -> plan.has(ObjectCheck.PatternProperties.class)
                        || plan.has(ObjectCheck.AdditionalProperties.class))
                .toList();
        return describing.size() == 1
                && areRead(describing.get(0), map)
                && checks(ids).stream()
                        .allMatch(check -> isOfType(check, map)
                                || check instanceof ObjectCheck.PatternProperties
                                || check instanceof ObjectCheck.AdditionalProperties
                                || check instanceof ObjectCheck.PropertyNames names && areMade(names, map));
    }

    /** Making the keys of the map says all that is said of the names, where each name becomes one. */
    private boolean areMade(ObjectCheck.PropertyNames described, Shape.MapOf map) {
        List<PlanId> schema = List.of(described.schema());
        return !map.names().leavesSome()
                && formats.areAll(schema)
                && map.names().format().stream().toList().containsAll(formats.of(schema));
    }

    private boolean areRead(SchemaPlan plan, Shape.MapOf map) {
        Optional<PlanId> others =
                plan.check(ObjectCheck.AdditionalProperties.class).map(ObjectCheck.AdditionalProperties::schema);
        return map.names().takesAll()
                ? !plan.has(ObjectCheck.PatternProperties.class)
                        && others.filter(schema -> isAsked(schema, map.valueIds()))
                                .isPresent()
                : plan.check(ObjectCheck.PatternProperties.class)
                                .filter(patterns -> areRead(patterns, map))
                                .isPresent()
                        && (others.isEmpty()
                                || map.names().isClosed()
                                        && plans.deciding(others.get()).isNever());
    }

    private boolean areRead(ObjectCheck.PatternProperties patterns, Shape.MapOf map) {
        Collection<PlanId> values = patterns.schemas().values();
        return patterns.names().values().stream()
                        .allMatch(name -> name.isTyped() && map.names().format().equals(Optional.of(name.name())))
                && map.names().patterns().containsAll(patterns.schemas().keySet())
                && Set.copyOf(values).size() == 1
                && values.stream().allMatch(value -> isAsked(value, map.valueIds()));
    }

    /** Whether a part is read as a value of its schema. */
    private boolean isAsked(PlanId part, List<SchemaId> ids) {
        return ids.contains(part.schema()) && isSameForItself(part);
    }

    /** Whether a part is checked as it would be if checking began there; not so where it is forbidden, or its scope counts. */
    private boolean isSameForItself(PlanId part) {
        // A codec may begin at any of the schemas that apply to the part, such as the target of its reference.
        return plans.inPlace(List.of(part)).stream()
                .allMatch(plan -> !plan.isNever()
                        && plan.id().equals(plans.bound(plan.id().schema())));
    }

    /**
     * Whether reading fails for a value of another type, or a check only refers to others, which are checked
     * themselves.
     */
    private boolean isOfType(Check check, Shape shape) {
        return check instanceof InPlaceCheck.All
                || check instanceof ValueCheck.Types allowed && types.admit(allowed.types(), shape);
    }

    /** Reading creates an object from the string, which rejects a string of another format. */
    private static boolean isOfFormat(Check check, Shape.Formatted formatted) {
        return check instanceof TextCheck.Format format
                && format.format().isTyped()
                && format.format().name().equals(formatted.format());
    }

    private static boolean isInRange(Check check, ScalarKind kind) {
        return check instanceof NumberCheck.Range range
                && (kind == ScalarKind.INT
                        || kind == ScalarKind.LONG && range.format().equals("int64"));
    }

    private List<Check> checks(Collection<SchemaId> ids) {
        return inPlace(ids).stream().flatMap(plan -> plan.checks().stream()).toList();
    }

    private List<SchemaPlan> inPlace(Collection<SchemaId> ids) {
        return plans.inPlace(ids.stream().map(plans::bound).toList());
    }
}
