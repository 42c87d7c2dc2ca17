package io.github.presencecodegen.shape.dispatch;

import io.github.presencecodegen.pointer.PointerTokens;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Map;
import java.util.Optional;

/** Finds what part of a type a union is made of. */
final class MemberParts {

    private final Map<TypeKey, TypeShape> types;

    MemberParts(TypeModel model) {
        this.types = model.types();
    }

    /** The part of a type at a pointer, or the whole; empty if its class has no such part. */
    Optional<Part> find(TypeKey type, String pointer) {
        Optional<Part> part = Optional.of(new Part(new Shape.Named(type), type.ids()));
        for (String token : PointerTokens.of(pointer)) {
            part = part.flatMap(around -> inside(around, token));
        }
        return part;
    }

    private Optional<Part> inside(Part part, String name) {
        return part.shape().withoutNull() instanceof Shape.Named named
                        && types.get(named.key()) instanceof TypeShape.ObjectType object
                ? object.properties().stream()
                        .filter(property -> property.name().equals(name))
                        .filter(property -> !property.ids().isEmpty())
                        .findFirst()
                        .map(Part::of)
                : Optional.empty();
    }
}
