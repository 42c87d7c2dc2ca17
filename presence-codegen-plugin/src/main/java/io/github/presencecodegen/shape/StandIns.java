package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unions that stand for schemas, wherever these are referred to. */
final class StandIns {

    private final TypeIdentity identity;
    private final Map<List<SchemaId>, TypeKey> unions = new HashMap<>();

    StandIns(TypeIdentity identity, List<WantedUnion> wanted) {
        this.identity = identity;
        wanted.forEach(union ->
                union.schema().ifPresent(schema -> unions.putIfAbsent(List.of(identity.follow(schema)), union.key())));
    }

    /** The union that stands for what describes a value, unless that is the schema's own type. */
    Optional<TypeKey> of(DescribedValue described) {
        return unions.isEmpty() || described.isRoot()
                ? Optional.empty()
                : Optional.ofNullable(unions.get(
                        identity.keyOf(described.owner(), described.ids()).ids()));
    }
}
