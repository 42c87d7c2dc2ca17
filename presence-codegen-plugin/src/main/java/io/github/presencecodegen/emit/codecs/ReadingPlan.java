package io.github.presencecodegen.emit.codecs;

import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.EnumKind;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a codec must ask of the checks while it reads: nothing where reading alone says the same, a predicate on the
 * string where it reads one, and otherwise the tree validator, before it reads the value as what it becomes.
 */
public final class ReadingPlan {

    private final Blueprint blueprint;
    private final Plans plans;
    private final PlainReading plain;
    private final AdmittedTypes types;

    public ReadingPlan(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.plans = blueprint.plans();
        this.plain = new PlainReading(blueprint);
        this.types = new AdmittedTypes(blueprint.model());
    }

    /** Whether an object can be read without checks other than those of its properties. */
    public boolean readsPlainly(TypeShape.ObjectType object) {
        return plain.isEnoughFor(object);
    }

    /** Whether a value of a union can be read without checks other than those of its alternatives. */
    public boolean readsPlainly(TypeShape.UnionType union) {
        return plain.isEnoughFor(union);
    }

    /** Whether a list can be read without checks other than those of its items. */
    public boolean readsPlainly(TypeShape.TupleType tuple) {
        return plain.isEnoughFor(tuple);
    }

    /** The plan that answers about a whole value. */
    public PlanId whole(SchemaId id) {
        return plans.bound(id);
    }

    /** The values of the open map of an object; the whole object was already checked. */
    public Part heldByObject(Shape.MapOf map) {
        return new Part(map.value(), List.of());
    }

    /** The content of a list or map, or of a nullable value; checks of the whole are not repeated for it. */
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

    /** Those of the value alone; of a string, those that must not be asked where the value around it was. */
    public List<PlanId> treesOfWhole(Shape shape, List<SchemaId> ids) {
        if (isText(shape)) {
            return asking(ids, shape).stream().filter(this::dependsOnScope).toList();
        }
        return plain.isEnoughFor(shape, ids) ? List.of() : asking(ids, shape);
    }

    /**
     * Whether a schema says something else where another one leads to it. A codec does not know what led to it; but then the
     * value around its own was asked about as a whole.
     */
    boolean dependsOnScope(PlanId plan) {
        return plans.isOfSeveralScopes(plan);
    }

    /** The plans of a value that is a string. */
    public List<PlanId> textsOfWhole(Shape shape, List<SchemaId> ids) {
        boolean isEnough = shape instanceof Shape.Formatted && plain.isEnoughFor(shape, ids);
        return isText(shape) && !isEnough
                ? asking(ids, shape).stream()
                        .filter(plan -> !dependsOnScope(plan))
                        .toList()
                : List.of();
    }

    /** Those of them that say more than that the string has typed formats. */
    public List<PlanId> textsBesideFormat(Shape.Formatted shape, List<SchemaId> ids) {
        return textsOfWhole(shape, ids).stream()
                .filter(plan -> !blueprint.typedFormats().areAll(List.of(plan)))
                .toList();
    }

    /** The typed formats that a string must have beside that of which an object is made. */
    public List<String> otherFormats(Shape.Formatted shape, List<SchemaId> ids) {
        List<String> all = new ArrayList<>(
                blueprint.typedFormats().of(ids.stream().map(plans::bound).toList()));
        all.remove(shape.format());
        return all;
    }

    /** The plans of a value that may be anything. */
    public List<PlanId> trees(List<SchemaId> ids) {
        return asking(ids, new Shape.Scalar(ScalarKind.ANY));
    }

    /** Those that say more than of what type the value is, where reading says that. */
    private List<PlanId> asking(List<SchemaId> ids, Shape shape) {
        return ids.stream()
                .map(plans::bound)
                .map(plans::deciding)
                .filter(plan -> !plan.isEmpty() && !saysOnlyTypeOf(shape, plan))
                .map(SchemaPlan::id)
                .distinct()
                .toList();
    }

    private boolean saysOnlyTypeOf(Shape shape, SchemaPlan plan) {
        return plan.isOnlyTypes()
                && plan.check(ValueCheck.Types.class)
                        .filter(allowed -> types.admit(allowed.types(), shape))
                        .isPresent();
    }

    private boolean isText(Shape shape) {
        return shape instanceof Shape.Constant
                || shape instanceof Shape.Formatted
                || shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.STRING
                || shape instanceof Shape.Named named
                        && blueprint.model().type(named.key()) instanceof TypeShape.EnumType type
                        && type.kind() == EnumKind.STRING;
    }
}
