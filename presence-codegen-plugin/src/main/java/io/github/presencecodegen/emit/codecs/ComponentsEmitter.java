package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.MethodParts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the method of a codec that gives what makes a value equal to others. */
final class ComponentsEmitter {

    private static final String NAME = "components";

    private final Blueprint blueprint;
    private final ClassName type;
    private final ClassName codec;
    private final Storage storage;
    private final List<String> fields = new ArrayList<>();

    ComponentsEmitter(Blueprint blueprint, ClassName type, ClassName codec, List<Member> members) {
        this.blueprint = blueprint;
        this.type = type;
        this.codec = codec;
        this.storage = Storage.of(members);
        for (Member member : members) {
            fields.add(member.accessor());
            if (member.isNullable()) {
                fields.add(member.names().setNull());
            }
        }
    }

    List<MethodSpec> emit() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(NAME)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(array())
                .addParameter(type, "value");
        if (storage.isHeld()) {
            return several(method);
        }
        CodeBlock all = fields.stream().map(field -> storage.of("value", field)).collect(CodeBlock.joining(",$W"));
        return List.of(
                method.addStatement("return new $T[] {$L}", Object.class, all).build());
    }

    private List<MethodSpec> several(MethodSpec.Builder method) {
        List<CodeBlock> statements = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            statements.add(CodeBlock.builder()
                    .addStatement("components[$L] = value.$N", i, fields.get(i))
                    .build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock calls = new MethodParts(NAME).apart(statements, (name, body) -> {
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(storage.holderType(codec), "value")
                    .addParameter(array(), NAME)
                    .addCode(body)
                    .build());
            return CodeBlock.builder()
                    .addStatement("$N($L, components)", name, storage.fields("value"))
                    .build();
        });
        methods.add(
                0,
                method.addStatement("$T components = new $T[$L]", array(), Object.class, fields.size())
                        .addCode(calls)
                        .addStatement("return components")
                        .build());
        return methods;
    }

    private ArrayTypeName array() {
        TypeName component = blueprint.nullness().nullable(ClassName.get(Object.class));
        return ArrayTypeName.of(component);
    }
}
