package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Wrapper;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonKind;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits how a value of a union is read. */
final class UnionReading {

    private final Blueprint blueprint;
    private final TypeShape.UnionType union;
    private final List<Wrapper> wrappers;
    private final ReadingPlan plan;
    private final CodecScope scope;
    private final ValueReading values;

    UnionReading(Blueprint blueprint, TypeShape.UnionType union) {
        this.blueprint = blueprint;
        this.union = union;
        this.wrappers = Wrapper.of(union, blueprint);
        this.plan = new ReadingPlan(blueprint);
        this.scope = new CodecScope(blueprint.types().codec(union.key()));
        this.values = new ValueReading(blueprint, scope);
    }

    void emit(TypeSpec.Builder codec) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(blueprint.types().of(union.key()))
                .addParameter(blueprint.support().jsonReader(), "in");
        if (!plan.readsPlainly(union)) {
            method.addStatement("in.require(this::accepts)");
        }
        if (union.isToldByKind()) {
            method.addCode(byKind());
        } else if (wrappers.size() > LargeUnionReading.MOST_TOGETHER) {
            LargeUnionReading large =
                    new LargeUnionReading(blueprint, blueprint.types().of(union.key()), scope, wrappers.size());
            method.addCode(large.read());
            large.addTo(
                    codec,
                    wrappers.stream()
                            .map(wrapper -> holds(wrapper.alternative()))
                            .toList(),
                    wrappers.stream().map(this::wrapped).toList());
        } else {
            method.addCode(bySchema());
        }
        codec.addMethod(method.build());
        values.addTo(codec);
    }

    private CodeBlock byKind() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (in.peek())");
        for (Wrapper wrapper : wrappers) {
            String kinds = wrapper.alternative().kinds().stream()
                    .map(JsonKind::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
            code.addStatement("case $L -> $L", kinds, wrapped(wrapper));
        }
        return code.addStatement("default -> throw in.mismatch()")
                .unindent()
                .add("};\n")
                .build();
    }

    /** The first alternative that the value satisfies is the one that it is read as. */
    private CodeBlock bySchema() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T value = in.lookAhead()", blueprint.support().jsonValue());
        for (Wrapper wrapper : wrappers) {
            code.beginControlFlow("if ($L)", holds(wrapper.alternative()))
                    .addStatement("return $L", wrapped(wrapper))
                    .endControlFlow();
        }
        return code.addStatement("throw in.mismatch()").build();
    }

    /** An alternative that is the whole for some kinds is told by these: the whole was checked before. */
    private CodeBlock holds(Alternative alternative) {
        if (alternative.ids().equals(union.key().ids())) {
            return alternative.kinds().stream()
                    .sorted()
                    .map(kind -> CodeBlock.of(
                            "value.kind() == $T.$L", blueprint.support().jsonKind(), kind))
                    .collect(CodeBlock.joining("$W|| "));
        }
        return alternative.ids().stream()
                .map(id -> blueprint.checks(plan.whole(id)))
                .map(checks -> CodeBlock.of("$T.$N(value)", checks.owner(), checks.isValid()))
                .collect(CodeBlock.joining("$W&& "));
    }

    private CodeBlock wrapped(Wrapper wrapper) {
        CodeBlock value = values.read(
                wrapper.shape(),
                wrapper.alternative().ids(),
                "in",
                ReadValue.named(wrapper.name().simpleName()));
        return CodeBlock.of(
                FormattedValues.areIn(wrapper.shape()) ? "new $T($L, null)" : "new $T($L)", wrapper.name(), value);
    }
}
