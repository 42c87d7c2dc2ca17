package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.JavaLiteral;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads a property that is only described under a condition. It is kept among the properties that no schema
 * describes, and may have any value.
 */
record ConditionalReading(Blueprint blueprint, ValueReading values) {

    /** The method, called as the accessor, that reads the property from where it is kept. */
    MethodSpec emit(Member member) {
        TypeName type = member.type().box();
        CodeBlock read = CodeBlock.of(
                "$T.conditional(unknown.get($L),$W$L)",
                blueprint.support().jsonReading(),
                JavaLiteral.of(member.wireName()),
                values.reader(member.value(), List.of(), ReadValue.heldBy(member)));
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.STATIC)
                .returns(member.isContainer() ? type : blueprint.nullness().nullable(type))
                .addParameter(blueprint.support().jsonObject(), "unknown");
        if (!member.isContainer()) {
            return method.addStatement("return $L", read).build();
        }
        Class<?> empty = member.isMap() ? Map.class : List.class;
        return method.addStatement("$T value = $L", blueprint.nullness().nullable(type), read)
                .addStatement("return value == null ? $T.of() : value", empty)
                .build();
    }
}
