package io.github.presencecodegen.shape;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.DescribedValue;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Models the classes of arrays whose first items have schemas of their own. */
final class TupleModeler {

    /** The method that makes a tuple takes at most 255 arguments (JVMS 4.3.3). */
    private static final int MOST_ITEMS = 250;

    private final Modeling modeling;
    private final ShapeFinder shapes;
    private final Containers containers;

    TupleModeler(Modeling modeling, ShapeFinder shapes, Containers containers) {
        this.modeling = modeling;
        this.shapes = shapes;
        this.containers = containers;
    }

    Optional<TypeShape> model(TypeKey key, DescribedValue described) {
        Narrowed narrowed = described.narrowed();
        if (narrowed.prefixItems().size() > MOST_ITEMS) {
            modeling.reports()
                    .report(
                            DiagnosticCode.TOO_LARGE,
                            key.source(),
                            narrowed.prefixItems().size() + " items with their own schemas",
                            MOST_ITEMS);
            return Optional.empty();
        }
        int least = count(narrowed, CountKind.MIN_ITEMS).reduce(0, Math::max);
        List<Property> items = new ArrayList<>();
        for (List<SchemaId> ids : narrowed.prefixItems()) {
            int position = items.size();
            items.add(new Property(
                    String.valueOf(position),
                    shapes.find(key.owner(), ids),
                    position < least,
                    ids,
                    modeling.documenting().of(ids)));
        }
        long nullable = items.stream()
                .filter(item -> !item.required() && item.shape() instanceof Shape.Nullable)
                .count();
        if (items.size() + nullable > MOST_ITEMS) {
            modeling.reports()
                    .report(
                            DiagnosticCode.TOO_LARGE,
                            key.source(),
                            items.size() + nullable + " items with their own schemas (nullable ones count twice)",
                            MOST_ITEMS);
            return Optional.empty();
        }
        return Optional.of(new TypeShape.TupleType(key, modeling.documenting().of(key), items, rest(key, narrowed)));
    }

    private static Stream<Integer> count(Narrowed narrowed, CountKind kind) {
        return narrowed.limits().stream()
                .filter(Assertion.Count.class::isInstance)
                .map(Assertion.Count.class::cast)
                .filter(count -> count.kind() == kind)
                .map(Assertion.Count::limit);
    }

    /** What may follow the items: anything, unless the schemas say what, or that nothing may. */
    private List<Property> rest(TypeKey key, Narrowed narrowed) {
        int described = narrowed.prefixItems().size();
        boolean isFull = count(narrowed, CountKind.MAX_ITEMS).anyMatch(most -> most <= described);
        if (isFull || modeling.narrowing().narrow(narrowed.items()).isNever()) {
            return List.of();
        }
        return List.of(new Property(
                "rest",
                containers.listOf(key.owner(), narrowed.items()),
                false,
                List.of(),
                modeling.documenting().ofUndescribed(key.source())));
    }
}
