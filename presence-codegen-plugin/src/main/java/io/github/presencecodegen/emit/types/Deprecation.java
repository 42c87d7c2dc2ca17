package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks what the schemas deprecate. javac warns where another top-level class names it (JLS 9.6.4.6), and generated code
 * must be silent, so the classes that name a deprecated type of another one say that they know.
 */
public final class Deprecation {

    private static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();

    private final TypeModel model;

    /** The top-level types which, with those nested in them, name deprecated types of other files. */
    private final Set<TypeKey> namedInTypes = new HashSet<>();

    /** The top-level types which, with those nested in them, are deprecated, or name such types; the classes beside the types name all of them. */
    private final Set<TypeKey> namedBesideTypes = new HashSet<>();

    public Deprecation(TypeModel model) {
        this.model = model;
        for (TypeShape type : model.types().values()) {
            TypeKey owner = model.outermost(type.key());
            if (type.documentation().deprecated()) {
                namedBesideTypes.add(owner);
            }
            for (Part part : Part.of(type)) {
                part.withInner().forEach(inner -> note(inner.shape(), owner));
            }
            model.kinship().of(type.key()).forEach(base -> note(new Shape.Named(base), owner));
        }
    }

    private void note(Shape shape, TypeKey owner) {
        if (shape instanceof Shape.Named named && isDeprecated(named.key())) {
            namedBesideTypes.add(owner);
            if (!model.outermost(named.key()).equals(owner)) {
                namedInTypes.add(owner);
            }
        }
    }

    /** Whether a name has a deprecated type in it; what is nested in one is called after it. */
    private boolean isDeprecated(TypeKey key) {
        return model.type(key).documentation().deprecated()
                || model.type(model.outermost(key)).documentation().deprecated();
    }

    /** Keeps javac silent in the class of a file's types. */
    public void suppressInTypes(TypeSpec.Builder type, TypeKey owner) {
        suppress(type, namedInTypes.contains(owner));
    }

    /** Keeps javac silent in a class beside it, such as the codec. */
    public void suppressBesideTypes(TypeSpec.Builder type, TypeKey owner) {
        suppress(type, namedBesideTypes.contains(owner));
    }

    private static void suppress(TypeSpec.Builder type, boolean isNamed) {
        if (isNamed) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
    }

    static void mark(TypeSpec.Builder type, Documentation documentation) {
        if (documentation.deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
    }

    /** The methods of a property, all of them deprecated if the property is. */
    static List<MethodSpec> marked(List<MethodSpec> methods, Member member) {
        return member.property().documentation().deprecated()
                ? methods.stream().map(Deprecation::marked).toList()
                : methods;
    }

    private static MethodSpec marked(MethodSpec method) {
        if (method.annotations().stream().anyMatch(DEPRECATED::equals)) {
            return method;
        }
        return method.toBuilder()
                .addJavadoc("\n" + JavadocComments.DEPRECATED)
                .addAnnotation(DEPRECATED)
                .build();
    }
}
