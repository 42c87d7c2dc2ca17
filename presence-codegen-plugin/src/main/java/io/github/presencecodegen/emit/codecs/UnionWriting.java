package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Wrapper;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueWriting;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits how a value of a union is written. */
final class UnionWriting {

    private static final String NAME = "write";

    private final Blueprint blueprint;
    private final TypeShape.UnionType union;
    private final List<Wrapper> wrappers;
    private final ValueWriting writing;

    UnionWriting(Blueprint blueprint, TypeShape.UnionType union) {
        this.blueprint = blueprint;
        this.union = union;
        this.wrappers = Wrapper.of(union, blueprint);
        this.writing = new ValueWriting(blueprint, union.key());
    }

    /** The method; one that would be too long asks others, each of which writes some of the alternatives. */
    List<MethodSpec> emit() {
        MethodSpec.Builder method = method(NAME).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        if (wrappers.size() <= LargeUnionReading.MOST_TOGETHER) {
            return List.of(method.addCode(chain()).build());
        }
        List<CodeBlock> alternatives =
                wrappers.stream().map(wrapper -> one(wrapper, "return")).toList();
        return CodeSize.parts(alternatives, Function.identity()).size() == 1
                ? List.of(method.addCode(CodeBlock.join(alternatives, "")).build())
                : several(method);
    }

    private List<MethodSpec> several(MethodSpec.Builder method) {
        List<CodeBlock> alternatives =
                wrappers.stream().map(wrapper -> one(wrapper, "return true")).toList();
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> part : CodeSize.parts(alternatives, Function.identity())) {
            String name = NAME + "$part" + (methods.size() + 1);
            methods.add(method(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(boolean.class)
                    .addCode(CodeBlock.join(part, ""))
                    .addStatement("return false")
                    .build());
            method.beginControlFlow("if ($N(out, value))", name)
                    .addStatement("return")
                    .endControlFlow();
        }
        methods.add(0, method.build());
        return methods;
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addParameter(blueprint.types().of(union.key()), "value");
    }

    private CodeBlock chain() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < wrappers.size(); i++) {
            if (i == 0) {
                code.beginControlFlow("if ($L)", isWrapper(wrappers.get(i)));
            } else {
                code.nextControlFlow("else if ($L)", isWrapper(wrappers.get(i)));
            }
            code.add(writing.write(wrappers.get(i).shape(), value(wrappers.get(i))));
        }
        return code.endControlFlow().build();
    }

    /**
     * In a chain of {@code else}, each variable would take a place of its own on the stack. In compiled code each codec would,
     * if the value that it writes were not in a variable before.
     */
    private CodeBlock one(Wrapper wrapper, String end) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", isWrapper(wrapper))
                .addStatement("$T alternative = $L", blueprint.types().held().of(wrapper.shape()), value(wrapper))
                .add(writing.write(wrapper.shape(), CodeBlock.of("alternative")))
                .addStatement(end)
                .endControlFlow()
                .build();
    }

    private static CodeBlock value(Wrapper wrapper) {
        return CodeBlock.of(FormattedValues.areIn(wrapper.shape()) ? "wrapper.value" : "wrapper.value()");
    }

    private static CodeBlock isWrapper(Wrapper wrapper) {
        return CodeBlock.of("value instanceof $T wrapper", wrapper.name());
    }
}
