package io.github.presencecodegen.emit.codecs;

import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.Part;
import io.github.presencecodegen.shape.ScalarKind;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeShape;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what a codec must ask of the checks while it reads: nothing where reading alone says the same, a predicate on the
 * string where it reads one, and otherwise the tree validator, before it reads the value as what it becomes.
 */
public final class ReadingPlan {

    private final Blueprint blueprint;
    private final Plans plans;

    public ReadingPlan(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.plans = blueprint.plans();
    }

    /** Whether an object can be read without asking, but for what its properties ask. */
    public boolean readsPlainly(TypeShape.ObjectType object) {
        return inPlace(object.key().ids()).stream()
                .flatMap(plan -> plan.checks().stream())
                .allMatch(this::isPlainOfObject);
    }

    /**
     * Whether a value of a union can be read without asking, but for what its alternatives ask: the choice, or the types, are
     * all that its schemas say.
     */
    public boolean readsPlainly(TypeShape.UnionType union) {
        List<Check> checks = inPlace(union.key().ids()).stream()
                .flatMap(plan -> plan.checks().stream())
                .filter(check -> !(check instanceof InPlaceCheck.All || check instanceof ValueCheck.Types))
                .toList();
        boolean isOfTypes = union.alternatives().stream()
                .allMatch(alternative -> alternative.ids().equals(union.key().ids()));
        return union.isToldByKind() && (isOfTypes || checks.size() == 1 && isChoice(checks.get(0), union));
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

    /** The plan that answers about a whole value. */
    public PlanId whole(SchemaId id) {
        return plans.bound(id);
    }

    private boolean isPlainOfObject(Check check) {
        if (check instanceof ObjectCheck.Properties properties) {
            return properties.schemas().values().stream().allMatch(this::isSameForItself);
        }
        return check instanceof ValueCheck.Types
                || check instanceof ObjectCheck.Required
                || check instanceof InPlaceCheck.All;
    }

    /** Whether a part is checked as it would be if checking began there; not so where it is forbidden, or its scope counts. */
    private boolean isSameForItself(PlanId part) {
        // A codec may begin at any of the schemas that apply to the part, such as the target of its reference.
        return !plans.deciding(part).isNever()
                && plans.inPlace(List.of(part)).stream()
                        .map(SchemaPlan::id)
                        .allMatch(id -> id.equals(plans.bound(id.schema())));
    }

    /** What the open map of an object holds: the whole object was asked about. */
    public Part heldByObject(Shape.MapOf map) {
        return new Part(map.value(), List.of());
    }

    /** What a list or map holds, or what may be null; nothing is asked of it again that was asked of the whole. */
    public Optional<Part> held(Shape shape, List<SchemaId> ids) {
        if (shape instanceof Shape.ListOf list) {
            return Optional.of(new Part(list.item(), list.itemIds()));
        }
        if (shape instanceof Shape.MapOf map) {
            boolean isSame = treesOfWhole(shape, ids).isEmpty();
            return Optional.of(new Part(map.value(), isSame ? map.valueIds() : List.of()));
        }
        return shape instanceof Shape.Nullable nullable
                ? Optional.of(
                        new Part(nullable.value(), treesOfWhole(shape, ids).isEmpty() ? ids : List.of()))
                : Optional.empty();
    }

    /** Those of the value alone. */
    public List<PlanId> treesOfWhole(Shape shape, List<SchemaId> ids) {
        return isText(shape) || readsPlainly(shape, ids) ? List.of() : asking(ids, saysType(shape));
    }

    /** The plans of a value that is a string. */
    public List<PlanId> textsOfWhole(Shape shape, List<SchemaId> ids) {
        return isText(shape) ? asking(ids, true) : List.of();
    }

    /** Those that say anything; where reading says of what type the value is, they must say more. */
    private List<PlanId> asking(List<SchemaId> ids, boolean typeIsSaid) {
        return ids.stream()
                .map(plans::bound)
                .map(plans::deciding)
                .filter(plan -> !plan.isEmpty() && !(typeIsSaid && plan.isOnlyTypes()))
                .map(SchemaPlan::id)
                .distinct()
                .toList();
    }

    private boolean readsPlainly(Shape shape, List<SchemaId> ids) {
        List<Check> checks =
                inPlace(ids).stream().flatMap(plan -> plan.checks().stream()).toList();
        if (shape instanceof Shape.Nullable) {
            return checks.stream().noneMatch(ReadingPlan::isAboutNull);
        }
        if (shape instanceof Shape.Named named) {
            // The codec of the type asks for itself, but only what the schemas of the type say.
            return isAskedBy(named.key(), ids);
        }
        if (shape instanceof Shape.MapOf map) {
            return checks.stream().allMatch(check -> isPlainOfMap(check, map))
                    && checks.stream().filter(this::isOfMembers).count() == 1;
        }
        if (shape instanceof Shape.ListOf) {
            return checks.stream().allMatch(this::isPlainOfList);
        }
        ScalarKind kind = ((Shape.Scalar) shape).kind();
        return !kind.isTree() && checks.stream().allMatch(check -> isPlainOfScalar(check, kind));
    }

    private boolean isAskedBy(TypeKey key, List<SchemaId> ids) {
        Set<PlanId> asked = inPlace(key.ids()).stream().map(SchemaPlan::id).collect(Collectors.toSet());
        return inPlace(ids).stream()
                .filter(plan -> !asked.contains(plan.id()))
                .flatMap(plan -> plan.checks().stream())
                .allMatch(check -> check instanceof ValueCheck.Types || check instanceof InPlaceCheck.All);
    }

    private boolean isPlainOfList(Check check) {
        return check instanceof ValueCheck.Types
                || check instanceof InPlaceCheck.All
                || check instanceof ArrayCheck.Items items && items.from() == 0 && isSameForItself(items.schema());
    }

    /** Whether null may fail a check that says nothing of types. */
    private static boolean isAboutNull(Check check) {
        return check instanceof ValueCheck.Never
                || check instanceof ValueCheck.Const
                || check instanceof ValueCheck.Enum
                || check instanceof InPlaceCheck.AnyOf
                || check instanceof InPlaceCheck.OneOf
                || check instanceof InPlaceCheck.Not
                || check instanceof InPlaceCheck.IfThenElse;
    }

    private boolean isPlainOfMap(Check check, Shape.MapOf map) {
        if (check instanceof ObjectCheck.PatternProperties properties) {
            return properties.names().isEmpty()
                    && properties.schemas().values().stream().allMatch(this::isSameForItself)
                    && (properties.schemas().size() == 1
                            || Set.copyOf(properties.schemas().values()).size() == 1);
        }
        if (check instanceof ObjectCheck.AdditionalProperties additional) {
            return map.names().takesAll()
                    ? isSameForItself(additional.schema())
                    : plans.deciding(additional.schema()).isNever();
        }
        return check instanceof ValueCheck.Types || check instanceof InPlaceCheck.All;
    }

    /** Whether a check says something of the members of a map; that there are no others is said by reading it. */
    private boolean isOfMembers(Check check) {
        return check instanceof ObjectCheck.PatternProperties
                || check instanceof ObjectCheck.AdditionalProperties additional
                        && !plans.deciding(additional.schema()).isNever();
    }

    private static boolean isPlainOfScalar(Check check, ScalarKind kind) {
        return check instanceof ValueCheck.Types types && !types.types().contains(SchemaType.INTEGER_AS_WRITTEN)
                || check instanceof InPlaceCheck.All
                || check instanceof NumberCheck.Range && kind != ScalarKind.NUMBER;
    }

    /** Whether reading fails for a value of another type; anything at all is what schemas of several types become. */
    private static boolean saysType(Shape shape) {
        return !(shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.ANY);
    }

    private List<SchemaPlan> inPlace(Collection<SchemaId> ids) {
        return plans.inPlace(ids.stream().map(plans::bound).toList());
    }

    private boolean isText(Shape shape) {
        return shape instanceof Shape.Constant
                || shape instanceof Shape.Formatted
                || shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING
                || shape instanceof Shape.Named named
                        && blueprint.model().type(named.key()) instanceof TypeShape.EnumType;
    }
}
