package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why schemas for the same value allow no value at all.
 *
 * @param reason the reason in words
 * @param parties the keywords that have a part in it, in the order of their places
 */
public record Contradiction(String reason, List<Related> parties) {

    private static final Comparator<Related> BY_PLACE = Comparator.comparing(
            Related::place,
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column));

    /** The contradiction in what some schemas say together, if there is one. */
    public static Optional<Contradiction> in(Narrowed narrowed) {
        if (narrowed.isNever()) {
            return of("it is \"false\"", List.of(), List.of());
        }
        if (narrowed.types().isPresent() && narrowed.types().get().isEmpty()) {
            return of("the schemas that apply here require different types", narrowed.typeKeywords(), List.of());
        }
        if (narrowed.values().isEmpty()) {
            return forbidden(narrowed).or(() -> Limits.contradiction(narrowed));
        }
        if (narrowed.values().get().isEmpty()) {
            return narrowed.enumKeywords().size() == 1
                    ? of("its enum is empty", List.of(), List.of())
                    : of("the enums that apply here have no value in common", List.of(), narrowed.enumKeywords());
        }
        boolean areStrings = narrowed.values().get().stream().allMatch(JsonString.class::isInstance);
        return areStrings && narrowed.strings().isEmpty()
                ? of("no value of the enum has the type", narrowed.typeKeywords(), narrowed.enumKeywords())
                : Optional.empty();
    }

    private static Optional<Contradiction> forbidden(Narrowed narrowed) {
        return narrowed.isOnly(SchemaType.OBJECT) && !narrowed.forbidden().isEmpty()
                ? of(
                        "\"" + narrowed.forbidden().iterator().next() + "\" is required and forbidden",
                        List.of(),
                        List.of())
                : Optional.empty();
    }

    private static Optional<Contradiction> of(String reason, List<Assertion.Type> types, List<Assertion> enums) {
        List<Related> parties = new ArrayList<>();
        types.forEach(type -> parties.add(new Related(type.place(), "this requires " + words(type))));
        enums.forEach(allowed -> parties.add(new Related(allowed.place(), "this lists the values")));
        parties.sort(BY_PLACE);
        return Optional.of(new Contradiction(reason, parties));
    }

    private static String words(Assertion.Type type) {
        return type.types().stream().map(SchemaType::word).collect(Collectors.joining(" or "));
    }
}
