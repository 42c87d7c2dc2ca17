package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.builders.SetterMethod.Parameter;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Emits what sets a list in a builder, and what adds to it. */
record ListSetters(Blueprint blueprint, SetterMethod setter) {

    /** The methods; the sentence says what the list is. */
    List<MethodSpec> emit(Member member, String sentence) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(whole(member, sentence));
        methods.add(adding(member));
        member.object().ifPresent(key -> methods.add(addingFilled(member, key)));
        return methods;
    }

    private MethodSpec whole(Member member, String sentence) {
        String name = member.accessor();
        NameAllocator locals = new NameAllocator();
        CodeBlock given = CodeBlock.of("$N", locals.newName(name));
        CodeBlock items =
                member.held() instanceof Shape.Nullable ? given : CodeBlock.of("$T.copyOf($L)", List.class, given);
        CodeBlock copy = FormattedValues.areIn(member.value())
                ? new FormattedValues(blueprint, locals).held(member.value(), given)
                : items;
        return setter.begin(
                        member,
                        name,
                        member.wireNameInDocs() + " set",
                        new Parameter(setter.nullable(member.type()), name, sentence))
                .addStatement("this.$1N = $1N == null ? null : new $2T<>($3L)", name, ArrayList.class, copy)
                .addCode(SetterMethod.isNotNull(member))
                .addStatement("return this")
                .build();
    }

    private MethodSpec adding(Member member) {
        TypeName item = blueprint.types().of(member.held());
        boolean mayBeAnything = item.isPrimitive() || member.held() instanceof Shape.Nullable;
        NameAllocator locals = new NameAllocator();
        CodeBlock given = CodeBlock.of("$N", locals.newName("item"));
        CodeBlock plain = mayBeAnything ? given : CodeBlock.of("$T.requireNonNull(item, $S)", Objects.class, "item");
        CodeBlock added = FormattedValues.areIn(member.held())
                ? new FormattedValues(blueprint, locals).held(member.held(), given)
                : plain;
        return setter.begin(
                        member,
                        member.names().add(),
                        "an item added to " + member.wireNameInDocs(),
                        new Parameter(item, "item", "the item to add"))
                .addStatement("this.$1N = added(this.$1N,$W$2L)", member.accessor(), added)
                .addCode(SetterMethod.isNotNull(member))
                .addStatement("return this")
                .build();
    }

    private MethodSpec addingFilled(Member member, TypeKey key) {
        return setter.begin(
                        member,
                        member.names().add(),
                        "an item added to " + member.wireNameInDocs(),
                        setter.consumer(key, "configures the builder of the item"))
                .addCode(setter.filling(key))
                .addStatement("return this.$N($L)", member.names().add(), setter.filled(key))
                .build();
    }
}
