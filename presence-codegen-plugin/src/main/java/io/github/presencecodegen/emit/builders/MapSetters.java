package io.github.presencecodegen.emit.builders;

import com.palantir.javapoet.ClassName;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Emits what sets a map in a builder, and what puts into it. A name that the map would not have when it is read again
 * is rejected at once.
 */
final class MapSetters {

    private static final CodeBlock WRONG_NAME =
            CodeBlock.of("\n@throws $T if the schema does not allow this name here", IllegalArgumentException.class);

    /** The variable that holds a key with its text. */
    private static final String NAME = "name";

    private final Blueprint blueprint;
    private final SetterMethod setter;
    private final OpenMembers open;

    MapSetters(Blueprint blueprint, SetterMethod setter, ClassName codec, List<Member> open) {
        this.blueprint = blueprint;
        this.setter = setter;
        this.open = new OpenMembers(blueprint, codec, open);
    }

    /** The methods; the sentence says what the map is. */
    List<MethodSpec> emit(Member member, String sentence) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(whole(member, sentence));
        methods.add(putting(member));
        member.object().ifPresent(key -> methods.add(puttingFilled(member, key)));
        methods.add(removing(member));
        if (member.leavesSome()) {
            methods.add(unmatched(member));
            methods.add(puttingUnmatched(member));
        }
        return methods;
    }

    /** Sets the map by the class around it. */
    MethodSpec ofClass(Member member, TypeKey key, String sentence) {
        String name = member.accessor();
        MethodSpec.Builder method = setter.begin(
                member,
                name,
                "Sets " + what(member),
                new Parameter(setter.nullable(blueprint.types().of(key)), name, sentence));
        if (!member.leavesSome()) {
            return method.addStatement("return $1N($1N == null ? null : $1N.value())", name)
                    .build();
        }
        return method.addStatement("$1N($1N == null ? null : $1N.value().matched())", name)
                .addStatement(
                        "this.$1N = $2N == null ? null : $2N.value().unmatched().toBuilder()",
                        member.names().unmatched(),
                        name)
                .addStatement("return this")
                .build();
    }

    private static String what(Member member) {
        return member.isOpen()
                ? "the properties that the schema describes without naming them"
                : member.wireNameInDocs();
    }

    private MethodSpec whole(Member member, String sentence) {
        String name = member.accessor();
        return setter.begin(
                        member,
                        name,
                        what(member) + " set",
                        new Parameter(setter.nullable(member.type()), name, sentence))
                .addStatement("this.$N = null", name)
                .addCode(SetterMethod.isNotNull(member))
                .beginControlFlow("if ($N != null)", name)
                .addStatement("this.$N = new $T<>()", name, mapClass(member))
                .addStatement("$N.forEach(this::$N)", name, put(member))
                .addCode(unsettingUnmatched(member))
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    /** Null unsets the property, including the members that match no pattern. */
    private static CodeBlock unsettingUnmatched(Member member) {
        return member.leavesSome()
                ? CodeBlock.builder()
                        .nextControlFlow("else")
                        .addStatement("this.$N = null", member.names().unmatched())
                        .build()
                : CodeBlock.of("");
    }

    private static String put(Member member) {
        return member.isOpen() ? member.names().putOne() : member.names().put();
    }

    private MethodSpec putting(Member member) {
        TypeName value = blueprint.types().of(member.held());
        boolean mayBeAnything = value.isPrimitive() || member.held() instanceof Shape.Nullable;
        CodeBlock plain = mayBeAnything
                ? CodeBlock.of("value")
                : CodeBlock.of("$T.requireNonNull(value, $S)", Objects.class, "value");
        MethodSpec.Builder method = setter.begin(
                        member,
                        put(member),
                        "an entry put into " + what(member),
                        key(member),
                        new Parameter(value, "value", "its value"))
                .addJavadoc(open.isRestricted(member) ? WRONG_NAME : CodeBlock.of(""));
        NameAllocator locals = new NameAllocator();
        locals.newName("key");
        CodeBlock given = CodeBlock.of("$N", locals.newName("value"));
        locals.newName(NAME);
        CodeBlock added = FormattedValues.areIn(member.held())
                ? new FormattedValues(blueprint, locals).held(member.held(), given)
                : plain;
        boolean isKeyed = FormattedValues.isKeyed(member.value());
        if (isKeyed) {
            method.addStatement(
                    "$T $N = $L", blueprint.types().held().key((Shape.MapOf) member.value()), NAME, name(member));
        }
        return method.addStatement(
                        isKeyed
                                ? CodeBlock.of(
                                        "this.$1N = $2T.added(this.$1N,$W$3L,$W$4L)",
                                        member.accessor(),
                                        blueprint.support().formattedMap(),
                                        open.required(member, NAME),
                                        added)
                                : CodeBlock.of(
                                        "this.$1N = added(this.$1N,$W$2L,$W$3L)",
                                        member.accessor(),
                                        open.required(member, "key"),
                                        added))
                .addCode(SetterMethod.isNotNull(member))
                .addStatement("return this")
                .build();
    }

    private MethodSpec puttingFilled(Member member, TypeKey key) {
        return setter.begin(
                        member,
                        put(member),
                        "an entry put into " + what(member),
                        key(member),
                        setter.consumer(
                                key,
                                "configures the builder of the value, which continues the present one if there is one"))
                .addStatement(
                        "$1T present = this.$2N == null ? null : this.$2N.get($3L)",
                        setter.nullable(blueprint.types().of(key)),
                        member.accessor(),
                        name(member))
                .addCode(setter.continuing(key, CodeBlock.of("present")))
                .addStatement("return this.$N(key, $L)", put(member), setter.filled(key))
                .build();
    }

    private MethodSpec removing(Member member) {
        return setter.begin(
                        member, remove(member), "an entry removed, if it was there, from " + what(member), key(member))
                .beginControlFlow("if (this.$N != null)", member.accessor())
                .addStatement("this.$N.remove($L)", member.accessor(), name(member))
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private ClassName mapClass(Member member) {
        return FormattedValues.isKeyed(member.value())
                ? blueprint.support().formattedMap()
                : ClassName.get(LinkedHashMap.class);
    }

    /** A key as the builder holds it. */
    private CodeBlock name(Member member) {
        return FormattedValues.isKeyed(member.value())
                ? CodeBlock.of("$L.of(key)", new FormattedValues(blueprint).key((Shape.MapOf) member.value()))
                : CodeBlock.of("key");
    }

    private static String remove(Member member) {
        return member.isOpen() ? member.names().removeOne() : member.names().remove();
    }

    private Parameter key(Member member) {
        return new Parameter(blueprint.types().key((Shape.MapOf) member.value()), "key", "the name");
    }

    private MethodSpec unmatched(Member member) {
        ClassName object = blueprint.support().jsonObject();
        String name = member.names().unmatched();
        return setter.begin(
                        member,
                        name,
                        "the entries of " + member.wireNameInDocs() + " set that match no pattern",
                        new Parameter(setter.nullable(object), name, "the entries; they are copied"))
                .addStatement("this.$N = null", name)
                .beginControlFlow("if ($N != null)", name)
                .addStatement("$N.forEach(this::$N)", name, member.names().putUnmatched())
                .endControlFlow()
                .addStatement("return this")
                .build();
    }

    private MethodSpec puttingUnmatched(Member member) {
        ClassName object = blueprint.support().jsonObject();
        String name = member.names().unmatched();
        return setter.begin(
                        member,
                        member.names().putUnmatched(),
                        "an entry that matches no pattern put into " + member.wireNameInDocs(),
                        new Parameter(ClassName.get(String.class), "key", "the name"),
                        new Parameter(blueprint.support().jsonValue(), "value", "its value"))
                .addJavadoc(WRONG_NAME)
                .beginControlFlow("if (this.$N == null)", name)
                .addStatement("this.$N = $T.builder()", name, object)
                .endControlFlow()
                .addStatement("this.$N.put($L, value)", name, open.unmatched(member, "key"))
                .addCode(SetterMethod.isNotNull(member))
                .addStatement("return this")
                .build();
    }
}
