package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Optional;

/**
 * A type before other types are nested in it.
 *
 * @param type the type
 * @param builder its builder, which it holds last
 */
public record EmittedType(TypeSpec.Builder type, Optional<TypeSpec> builder) {

    public static EmittedType of(Blueprint blueprint, TypeShape shape) {
        EmittedType emitted = plain(blueprint, shape);
        Deprecation.mark(emitted.type(), shape.documentation());
        return emitted;
    }

    private static EmittedType plain(Blueprint blueprint, TypeShape shape) {
        if (shape instanceof TypeShape.ObjectType object) {
            ObjectTypeEmitter emitter = new ObjectTypeEmitter(blueprint, object);
            return new EmittedType(emitter.emit(), Optional.of(emitter.emitBuilder()));
        }
        return new EmittedType(whole(blueprint, shape), Optional.empty());
    }

    private static TypeSpec.Builder whole(Blueprint blueprint, TypeShape shape) {
        if (shape instanceof TypeShape.EnumType allowed) {
            return new EnumEmitter(blueprint, allowed).emit();
        }
        if (shape instanceof TypeShape.ValueType value) {
            return new ValueTypeEmitter(blueprint, value).emit();
        }
        if (shape instanceof TypeShape.UnionType union) {
            return new UnionEmitter(blueprint, union).emit();
        }
        if (shape instanceof TypeShape.DispatchType union) {
            return new DispatchTypeEmitter(blueprint, union).emit();
        }
        if (shape instanceof TypeShape.BaseType base) {
            return new BaseTypeEmitter(blueprint, base).emit();
        }
        if (shape instanceof TypeShape.TupleType tuple) {
            return new TupleEmitter(blueprint, tuple).emit();
        }
        throw new IllegalArgumentException("no class for " + shape.key());
    }
}
