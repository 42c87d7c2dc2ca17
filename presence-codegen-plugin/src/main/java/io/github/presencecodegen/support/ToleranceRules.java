package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Tolerance} allows in the values of a type. */
@NullMarked
final class ToleranceRules {

    /** Only what the type declares, strictly. */
    static final ToleranceRules NONE = new ToleranceRules(List.of(), List.of());

    /**
     * What may be dropped where a pattern fits.
     *
     * @param depth how deep that lies: one deeper than the pattern, if it names what is around
     */
    record Drop(Repair.Action action, List<String> tokens, int depth) {}

    /**
     * A step on the way to a value of a document.
     *
     * @param token the name of a member, or the index of an item
     * @param container what that is in
     * @param around what is declared inside the container
     */
    record Step(String token, JsonValue container, DocumentPlaces around) {

        boolean isFor(Repair.Action action) {
            return around.allow(action, container, token);
        }
    }

    private final List<Drop> drops;
    private final List<Tolerance.Rule> defaults;

    private ToleranceRules(List<Drop> drops, List<Tolerance.Rule> defaults) {
        this.drops = drops;
        this.defaults = defaults;
    }

    /**
     * The rules for a type.
     *
     * @throws IllegalArgumentException if a pattern fits nothing of the type that it may be for
     */
    static ToleranceRules of(Tolerance tolerance, JsonCodec<?> codec) {
        List<Drop> drops = new ArrayList<>();
        List<Tolerance.Rule> defaults = new ArrayList<>();
        for (Tolerance.Rule rule :
                Objects.requireNonNull(tolerance, "tolerance").rules()) {
            requirePlace(rule, codec);
            if (rule.action() == Repair.Action.DEFAULT_VALUE) {
                defaults.add(rule);
            } else {
                int inside = rule.isOfProperty() ? 0 : 1;
                drops.add(new Drop(rule.action(), rule.tokens(), rule.tokens().size() + inside));
            }
        }
        return new ToleranceRules(List.copyOf(drops), List.copyOf(defaults));
    }

    private static void requirePlace(Tolerance.Rule rule, JsonCodec<?> codec) {
        boolean isProperty = rule.isOfProperty();
        int around = isProperty ? rule.tokens().size() - 1 : rule.tokens().size();
        List<JsonPlaces> found = JsonPlaces.at(codec.places(), rule.tokens().subList(0, around));
        String last = isProperty ? rule.tokens().get(around) : "";
        boolean isMeant = found.stream().anyMatch(place -> switch (rule.action()) {
            case DROP_ITEM -> place.hasItems();
            case DROP_ENTRY -> place.hasEntries();
            case DROP_OPTIONAL -> place.hasOptional(last);
            case DEFAULT_VALUE -> place.hasProperty(last);
        });
        if (!isMeant) {
            boolean isRequired = isProperty && found.stream().anyMatch(place -> place.hasProperty(last));
            throw new IllegalArgumentException("the pattern " + JsonExcerpt.quote(rule.pattern())
                    + (isRequired ? " is a required property of " : " fits no " + wanted(rule) + " of ")
                    + codec.javaType().getName());
        }
    }

    private static String wanted(Tolerance.Rule rule) {
        return switch (rule.action()) {
            case DROP_ITEM -> "list";
            case DROP_ENTRY -> "map";
            case DROP_OPTIONAL -> "optional property";
            case DEFAULT_VALUE -> "property";
        };
    }

    boolean areNone() {
        return drops.isEmpty() && defaults.isEmpty();
    }

    boolean haveDefaults() {
        return !defaults.isEmpty();
    }

    List<Tolerance.Rule> defaults() {
        return defaults;
    }

    /** The innermost rule that drops the value at the end of a way, or something around it. */
    @Nullable
    Drop innermost(List<Step> way) {
        Drop innermost = null;
        for (Drop drop : drops) {
            if ((innermost == null || drop.depth() > innermost.depth()) && fits(drop, way)) {
                innermost = drop;
            }
        }
        return innermost;
    }

    /** How much of a way is looked at. */
    int depth() {
        return drops.stream().mapToInt(Drop::depth).max().orElse(0);
    }

    private static boolean fits(Drop drop, List<Step> way) {
        if (way.size() < drop.depth()) {
            return false;
        }
        for (int i = 0; i < drop.tokens().size(); i++) {
            String wanted = drop.tokens().get(i);
            if (!JsonPlaces.isAny(wanted) && !wanted.equals(way.get(i).token())) {
                return false;
            }
        }
        return way.get(drop.depth() - 1).isFor(drop.action());
    }
}
