package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param kept the names of the members that may not be dropped
     */
    record Drop(Repair.Action action, List<String> tokens, int depth, Set<String> kept) {}

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
        for (Tolerance.Rule rule : tolerance.rules()) {
            List<JsonPlaces> places = places(rule, codec);
            if (rule.action() == Repair.Action.DEFAULT_VALUE) {
                defaults.add(rule);
            } else {
                drops.add(drop(rule, places));
            }
        }
        return new ToleranceRules(List.copyOf(drops), List.copyOf(defaults));
    }

    private static Drop drop(Tolerance.Rule rule, List<JsonPlaces> places) {
        int depth = rule.tokens().size();
        return switch (rule.action()) {
            case DROP_ENTRY -> new Drop(rule.action(), rule.tokens(), depth + 1, declared(places));
            case DROP_OPTIONAL -> new Drop(rule.action(), rule.tokens(), depth, required(places));
            default -> new Drop(rule.action(), rule.tokens(), depth + 1, Set.of());
        };
    }

    private static Set<String> declared(List<JsonPlaces> places) {
        return places.stream().flatMap(JsonPlaces::declared).collect(Collectors.toUnmodifiableSet());
    }

    /** A name that only one of several types requires may be dropped: of the other types it is allowed. */
    private static Set<String> required(List<JsonPlaces> places) {
        Set<String> required = new HashSet<>();
        places.stream().flatMap(JsonPlaces::required).forEach(required::add);
        required.removeIf(name -> places.stream().anyMatch(place -> place.hasOptional(name)));
        return Set.copyOf(required);
    }

    /** The places that a rule is about; those around a property. */
    private static List<JsonPlaces> places(Tolerance.Rule rule, JsonCodec<?> codec) {
        boolean isProperty =
                rule.action() == Repair.Action.DROP_OPTIONAL || rule.action() == Repair.Action.DEFAULT_VALUE;
        int around = isProperty ? rule.tokens().size() - 1 : rule.tokens().size();
        List<JsonPlaces> found = JsonPlaces.at(codec.places(), rule.tokens().subList(0, around));
        String last = isProperty ? rule.tokens().get(around) : "";
        List<JsonPlaces> meant = found.stream()
                .filter(place -> switch (rule.action()) {
                    case DROP_ITEM -> place.hasItems();
                    case DROP_ENTRY -> place.hasEntries();
                    case DROP_OPTIONAL -> place.hasOptional(last);
                    case DEFAULT_VALUE -> place.hasProperty(last);
                })
                .toList();
        if (meant.isEmpty()) {
            boolean isRequired = isProperty && found.stream().anyMatch(place -> place.hasProperty(last));
            throw new IllegalArgumentException("the pattern " + JsonExcerpt.quote(rule.pattern())
                    + (isRequired ? " is a required property of " : " fits no " + wanted(rule) + " of ")
                    + codec.javaType().getName());
        }
        return meant;
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

    /**
     * The innermost rule that drops a value, or something around it.
     *
     * @param tokens the names and indexes on the way to the value
     * @param containers what each is a name or an index in
     */
    @Nullable
    Drop innermost(List<String> tokens, List<JsonValue> containers) {
        Drop innermost = null;
        for (Drop drop : drops) {
            if ((innermost == null || drop.depth() > innermost.depth()) && fits(drop, tokens, containers)) {
                innermost = drop;
            }
        }
        return innermost;
    }

    /** How much of a way is looked at. */
    int depth() {
        return drops.stream().mapToInt(Drop::depth).max().orElse(0);
    }

    private static boolean fits(Drop drop, List<String> tokens, List<JsonValue> containers) {
        if (tokens.size() < drop.depth()) {
            return false;
        }
        for (int i = 0; i < drop.tokens().size(); i++) {
            String wanted = drop.tokens().get(i);
            if (!JsonPlaces.isAny(wanted) && !wanted.equals(tokens.get(i))) {
                return false;
            }
        }
        boolean isItem = drop.action() == Repair.Action.DROP_ITEM;
        JsonValue around = Objects.requireNonNull(containers.get(drop.depth() - 1));
        return around instanceof JsonArray == isItem && !drop.kept().contains(tokens.get(drop.depth() - 1));
    }
}
