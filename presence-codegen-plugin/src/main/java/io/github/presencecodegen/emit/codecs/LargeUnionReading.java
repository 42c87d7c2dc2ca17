package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.MethodParts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that read a union of many alternatives. A compiled method that could go on with any of them takes much
 * of the stack, at each level of a document: so one method tells which it is, and a few others read some of them each.
 */
final class LargeUnionReading {

    /** How many alternatives one method reads. */
    static final int MOST_TOGETHER = 10;

    private final Blueprint blueprint;
    private final TypeName union;
    private final String choose;
    private final List<String> readers;

    /**
     * The methods of a codec.
     *
     * @param alternatives how many there are
     */
    LargeUnionReading(Blueprint blueprint, TypeName union, CodecScope scope, int alternatives) {
        this.blueprint = blueprint;
        this.union = union;
        this.choose = scope.newMethod("alternative");
        this.readers = IntStream.range(0, (alternatives + MOST_TOGETHER - 1) / MOST_TOGETHER)
                .mapToObj(part -> scope.newMethod("readAlternatives"))
                .toList();
    }

    /** The statements of the method that begins. */
    CodeBlock read() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int alternative = $N(in.lookAhead())", choose)
                .add("return switch (alternative / $L) {\n$>", MOST_TOGETHER);
        for (int i = 0; i < readers.size(); i++) {
            code.add("case $L -> $N(in, alternative);\n", i, readers.get(i));
        }
        return code.add("default -> throw in.mismatch();\n$<};\n").build();
    }

    /** Adds the other methods. */
    void addTo(TypeSpec.Builder codec, List<CodeBlock> conditions, List<CodeBlock> values) {
        addChoice(codec, conditions);
        for (int i = 0; i < readers.size(); i++) {
            codec.addMethod(readSome(i, values));
        }
    }

    /** The first alternative that the value satisfies is the one that it is read as. */
    private void addChoice(TypeSpec.Builder codec, List<CodeBlock> conditions) {
        List<CodeBlock> choices = new ArrayList<>();
        for (CodeBlock condition : conditions) {
            choices.add(CodeBlock.builder()
                    .beginControlFlow("if ($L)", condition)
                    .addStatement("return $L", choices.size())
                    .endControlFlow()
                    .build());
        }
        codec.addMethods(new MethodParts(choose)
                .chained(CodeSize.parts(choices, Function.identity()), (name, some, next) -> {
                    MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                            .returns(int.class)
                            .addParameter(blueprint.support().jsonValue(), "value")
                            .addCode(CodeBlock.join(some, ""));
                    return next.map(further -> method.addStatement("return $N(value)", further))
                            .orElseGet(() -> method.addStatement("return -1"))
                            .build();
                }));
    }

    private MethodSpec readSome(int part, List<CodeBlock> values) {
        int first = part * MOST_TOGETHER;
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (alternative) {\n$>");
        for (int i = first; i < Math.min(first + MOST_TOGETHER, values.size()); i++) {
            code.add("case $L -> $L;\n", i, values.get(i));
        }
        return MethodSpec.methodBuilder(readers.get(part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(union)
                .addParameter(blueprint.support().jsonReader(), "in")
                .addParameter(int.class, "alternative")
                .addCode(code.add("default -> throw in.mismatch();\n$<};\n").build())
                .build();
    }
}
