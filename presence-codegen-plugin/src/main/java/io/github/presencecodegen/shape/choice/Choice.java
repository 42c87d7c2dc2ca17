package io.github.presencecodegen.shape.choice;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.List;
import java.util.Optional;

/**
 * A choice between schemas, as far as it decides on the type of a value.
 *
 * @param options what may be chosen, except options that no value satisfies
 * @param isNullable whether null may be chosen, which is no option
 */
public record Choice(List<Option> options, boolean isNullable) {

    public Choice {
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param ids the schemas of a value for which it was chosen
     * @param schema the schema that is chosen
     * @param types the types that such a value may have
     */
    public record Option(List<SchemaId> ids, SchemaId schema, TypeSet types) {
        public Option {
            ids = List.copyOf(ids);
        }
    }

    /** Whether it is known of each option of which types its values are. */
    public boolean isKnown() {
        return !options.isEmpty()
                && options.stream().noneMatch(option -> option.types().types().isEmpty());
    }

    /** The type of a number, text or boolean that all options are of, if they are; of integers and numbers, a number. */
    public Optional<SchemaType> commonScalar() {
        return TypeSet.union(options.stream().map(Option::types).toList())
                .only()
                .filter(type -> !type.isStructured());
    }
}
