package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.shape.model.Listed;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the listed values that have no constants, for Javadoc. */
public final class ShownValues {

    private ShownValues() {}

    /** The values that the parts of some types may have, by the schemas of the part. */
    public static Map<List<SchemaId>, Listed> of(Collection<TypeShape> types, Narrowing narrowing, Listings listings) {
        Map<List<SchemaId>, Listed> listed = new HashMap<>();
        for (TypeShape type : types) {
            for (Part part : Part.of(type)) {
                part.withInner().stream()
                        .filter(inner -> inner.shape() instanceof Shape.Scalar
                                && !inner.ids().isEmpty())
                        .forEach(inner -> note(listings.of(inner.ids(), narrowing.narrow(inner.ids())), inner, listed));
            }
        }
        return listed;
    }

    private static void note(Listing listing, Part part, Map<List<SchemaId>, Listed> listed) {
        List<String> texts = listing.values().stream()
                .filter(each -> !(each.value() instanceof JsonNull))
                .map(EnumValue::text)
                .toList();
        if (!texts.isEmpty()) {
            boolean isOpen = !listing.others().isEmpty();
            listed.put(part.ids(), new Listed(texts, isOpen));
        }
    }
}
