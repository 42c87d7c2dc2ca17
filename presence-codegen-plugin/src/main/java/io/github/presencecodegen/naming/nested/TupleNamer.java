package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.NameClaim;
import io.github.presencecodegen.naming.words.NameResolution;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.naming.words.Spellings;
import io.github.presencecodegen.naming.words.TitleName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Names the items of a tuple: by their title where that is like a name and no other item has it, otherwise by their position.
 */
public final class TupleNamer {

    private final TypeShape.TupleType tuple;
    private final Predicate<String> isReserved;
    private final Function<Property, Optional<String>> given;

    /** A namer before types have names, which members could hide. */
    public TupleNamer(TypeShape.TupleType tuple) {
        this(tuple, JavaIdentifier::isOwnMember, item -> Optional.empty());
    }

    /**
     * A namer.
     *
     * @param isReserved the names that members cannot have
     * @param given the name that the user gives to an item
     */
    public TupleNamer(
            TypeShape.TupleType tuple, Predicate<String> isReserved, Function<Property, Optional<String>> given) {
        this.tuple = tuple;
        this.isReserved = isReserved;
        this.given = given;
    }

    /** The names of the items, and of what follows them. */
    public List<PropertyNames> name() {
        List<NameClaim> claims = new ArrayList<>();
        for (Property item : tuple.items()) {
            String position = "item" + (Integer.parseInt(item.name()) + 1);
            String wanted = title(item).map(JavaIdentifier::member).orElse(position);
            claims.add(new NameClaim(
                    Spellings.item(wanted, position, isReserved),
                    given.apply(item),
                    Optional.empty(),
                    name -> methods(name, item)));
        }
        tuple.rest()
                .forEach(rest -> claims.add(
                        NameClaim.of(Spellings.item(rest.name(), rest.name(), isReserved), Optional.empty())));
        return NameResolution.of(claims).names().stream()
                .map(name -> new PropertyNames(name, ""))
                .toList();
    }

    /** The names that an item takes: of one that may be absent or null, more than its own. */
    private static List<String> methods(String name, Property item) {
        PropertyNames names = new PropertyNames(name, "");
        return !item.required() && item.shape() instanceof Shape.Nullable
                ? List.of(name, names.setNull(), names.isNull(), names.withNull())
                : List.of(name);
    }

    private static Optional<String> title(Property item) {
        return item.documentation()
                .title()
                .map(title -> TitleName.words(title, Words.of("")))
                .filter(words -> !words.words().isEmpty())
                .map(words -> String.join(" ", words.words()));
    }
}
