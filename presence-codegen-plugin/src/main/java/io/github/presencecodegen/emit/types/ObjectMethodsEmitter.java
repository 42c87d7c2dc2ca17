package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits {@code equals}, {@code hashCode} and a short {@code toString}. */
final class ObjectMethodsEmitter {

    private final Blueprint blueprint;
    private final ClassName type;
    private final List<String> fields;
    private final NameAllocator locals = new NameAllocator();

    /**
     * An emitter.
     *
     * @param fields all fields, which make a value what it is
     */
    ObjectMethodsEmitter(Blueprint blueprint, ClassName type, List<String> fields) {
        this.blueprint = blueprint;
        this.type = type;
        this.fields = fields;
        fields.forEach(locals::newName);
    }

    List<MethodSpec> emit() {
        return List.of(equality(), hash(), text());
    }

    private MethodSpec equality() {
        String other = locals.newName("other");
        String that = locals.newName("that");
        CodeBlock.Builder comparison = CodeBlock.builder().add("$N instanceof $T $N", other, type, that);
        fields.forEach(field -> comparison.add("\n&& $1T.equals($2N, $3N.$2N)", Objects.class, field, that));
        return overriding("equals")
                .returns(boolean.class)
                .addParameter(blueprint.nullness().nullable(ClassName.get(Object.class)), other)
                .addStatement("return $L", comparison.build())
                .build();
    }

    private MethodSpec hash() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        String separator = "";
        for (String field : fields) {
            arguments.add(separator + "$N", field);
            separator = ",$W";
        }
        return overriding("hashCode")
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, arguments.build())
                .build();
    }

    private MethodSpec text() {
        return overriding("toString")
                .returns(String.class)
                .addStatement(text(blueprint, type))
                .build();
    }

    /** The statement of {@code toString}: the name of a type, and its JSON as far as it is fit to be shown. */
    static CodeBlock text(Blueprint blueprint, ClassName type) {
        return CodeBlock.of(
                "return $T.text($S, this)", blueprint.support().codec(), String.join(".", type.simpleNames()));
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
