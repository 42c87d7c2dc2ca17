package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.emit.writing.DefaultConstants;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.support.JsonValue;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Emits what reads an optional property with a default. The property itself stays absent: what was received is written
 * back, and signed JSON holds no value that its sender left out.
 */
record DefaultEmitter(Blueprint blueprint, DefaultConstants constants, Storage storage) {

    /** The accessor that gives the value or the default; empty where no method gives one. */
    Optional<MethodSpec> emit(Member member) {
        return member.fallback().map(value -> method(member, value, constants.of(member, value)));
    }

    private MethodSpec method(Member member, JsonValue value, CodeBlock expression) {
        return MethodSpec.methodBuilder(member.names().orSchemaDefault())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.type().isBoxedPrimitive() ? member.type().unbox() : member.type())
                .addJavadoc(
                        "$L",
                        new Paragraphs()
                                .add("{@return the value of " + member.wireNameInDocs() + ", or its default "
                                        + ConstraintText.shown(value)
                                        + (member.isNullable() ? " if it is absent or null}" : " if it is absent}")))
                .addStatement(
                        "return this.$1L == null ? $2L : $3L",
                        storage.own(member.accessor()),
                        expression,
                        new FormattedValues(blueprint)
                                .shown(member.value(), CodeBlock.of("this.$L", storage.own(member.accessor()))))
                .build();
    }
}
