package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.members.Locations;
import io.github.presencecodegen.naming.members.NameClashes;
import io.github.presencecodegen.naming.members.NameElement;
import io.github.presencecodegen.naming.members.Neighbour;
import io.github.presencecodegen.naming.words.NameClaim;
import io.github.presencecodegen.naming.words.Spellings;
import io.github.presencecodegen.shape.model.EnumKind;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names the constants of an enum. */
final class ConstantNamer {

    private final TypeShape.EnumType type;
    private final Predicate<String> reserved;
    private final GivenMembers given;
    private final NameClashes clashes;

    /**
     * A namer.
     *
     * @param reserved the names that no constant can have
     * @param given the names that the user gives
     */
    ConstantNamer(TypeShape.EnumType type, Predicate<String> reserved, GivenMembers given, NameClashes clashes) {
        this.type = type;
        this.reserved = reserved;
        this.given = given;
        this.clashes = clashes;
    }

    /** The names, in the order of the values. */
    List<String> name() {
        return clashes.names(type.values().stream().map(this::neighbour).toList(), reserved);
    }

    private Neighbour neighbour(EnumValue each) {
        String value = each.text();
        return new Neighbour(
                NameClaim.of(Spellings.constant(wanted(each), reserved), given.constant(type, value)),
                name -> NameElement.ofConstant(Locations.text(type.key().source()), value, name),
                type.documentation().place());
    }

    /** The name that the schema gives; numbers have no other words than their titles. */
    private String wanted(EnumValue each) {
        return each.name()
                .or(() -> type.kind() == EnumKind.STRING ? Optional.empty() : each.title())
                .orElseGet(each::text);
    }
}
