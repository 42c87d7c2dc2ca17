package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why schemas for the same value allow no value at all.
 *
 * @param reason the reason in words
 * @param parties the keywords that have a part in it, in the order of their places
 * @param advice what to do
 * @param isOfKeywords whether the place to look at is that of the parties, however large the schema around them is
 */
public record Contradiction(String reason, List<Related> parties, String advice, boolean isOfKeywords) {

    static final String CORRECT = "Correct one of the schemas, or leave one of them out.";

    private static final Comparator<Related> BY_PLACE = Comparator.comparing(
            Related::place,
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column));

    /** The contradiction in what some schemas say together, if there is one. */
    public static Optional<Contradiction> in(Narrowed narrowed) {
        if (narrowed.isNever()) {
            return Optional.of(of("it is \"false\"", List.of(), CORRECT));
        }
        if (narrowed.types().isPresent() && narrowed.types().get().isEmpty()) {
            return Optional.of(
                    of("the schemas that apply here require different types", types(narrowed.typeKeywords()), CORRECT));
        }
        if (narrowed.values().isEmpty()) {
            return forbidden(narrowed).or(() -> Limits.contradiction(narrowed));
        }
        if (narrowed.values().get().isEmpty()) {
            return Optional.of(
                    narrowed.enumKeywords().size() == 1
                            ? of("its enum is empty", List.of(), CORRECT)
                            : of(
                                    "the enums that apply here have no value in common",
                                    lists(narrowed.enumKeywords()),
                                    CORRECT));
        }
        return narrowed.listed().areAllRefused() ? Optional.of(refused(narrowed)) : Optional.empty();
    }

    private static Contradiction refused(Narrowed narrowed) {
        Map<Assertion, List<JsonValue>> refused = narrowed.listed().refused();
        boolean isByType = refused.keySet().stream().allMatch(Assertion.Type.class::isInstance);
        String values = narrowed.enumKeywords().stream().anyMatch(Assertion.Enum.class::isInstance) ? "enum" : "const";
        String reason = isByType
                ? "no value of the " + values + " has the type"
                : "no value of the " + values + " is allowed by what is beside it";
        List<Related> parties = new ArrayList<>(lists(narrowed.enumKeywords()));
        refused.keySet().forEach(by -> parties.add(new Related(by.place(), "here " + AssertionWords.of(by))));
        Assertion decisive = refused.keySet().stream()
                .filter(Assertion.Type.class::isInstance)
                .findFirst()
                .orElseGet(() -> refused.keySet().iterator().next());
        return of(reason, parties, RefusedValues.advice(decisive, Objects.requireNonNull(refused.get(decisive))));
    }

    private static Optional<Contradiction> forbidden(Narrowed narrowed) {
        if (!narrowed.isOnly(SchemaType.OBJECT) || narrowed.forbidden().isEmpty()) {
            return Optional.empty();
        }
        String name = narrowed.forbidden().keySet().iterator().next();
        List<Related> parties = Objects.requireNonNull(narrowed.forbidden().get(name));
        return Optional.of(new Contradiction("\"" + name + "\" is required and forbidden", parties, CORRECT, true));
    }

    private static Contradiction of(String reason, List<Related> parties, String advice) {
        return new Contradiction(reason, parties.stream().sorted(BY_PLACE).toList(), advice, false);
    }

    private static List<Related> types(List<Assertion.Type> types) {
        return types.stream()
                .map(type -> new Related(type.place(), "this requires " + words(type)))
                .toList();
    }

    private static List<Related> lists(List<Assertion> enums) {
        return enums.stream()
                .map(allowed -> new Related(allowed.place(), "this lists the values"))
                .toList();
    }

    private static String words(Assertion.Type type) {
        return type.types().stream().map(SchemaType::word).collect(Collectors.joining(" or "));
    }
}
