package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names the records in a union around values that have no class of their own beside it, after the types of their files. */
final class DispatchNamer {

    private final Map<TypeKey, JavaType> types;

    /** A namer beside the names of all types. */
    DispatchNamer(Map<TypeKey, JavaType> types) {
        this.types = types;
    }

    TypeNames name(TypeShape.DispatchType union) {
        JavaType type = type(union.key());
        Distinct distinct = Distinct.ignoringCase(
                List.of(type.topLevel(), ClassNames.KNOWN, ClassNames.UNKNOWN, ClassNames.BROKEN));
        List<String> wrappers = union.members().stream()
                .map(member -> distinct.take(type(member.type()).simpleName()))
                .toList();
        return new TypeNames(type, List.of(), List.of(), wrappers);
    }

    private JavaType type(TypeKey key) {
        return Objects.requireNonNull(types.get(key));
    }
}
