package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.plan.Tag;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the method that says which branch the tag of an object chooses: its position, or -1 for none. */
final class TagEmitter {

    private final ChecksClass checks;
    private final Tag tag;
    private final String name;

    TagEmitter(ChecksClass checks, Tag tag, String name) {
        this.checks = checks;
        this.tag = tag;
        this.name = name;
    }

    List<MethodSpec> emit() {
        List<Map.Entry<String, Integer>> values = List.copyOf(tag.branches().entrySet());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(checks.support().jsonValue(), "value")
                .addStatement(
                        "return value instanceof $T object$W&& object.get($L) instanceof $T tag$W? $N(tag.value()) : -1",
                        checks.support().of(JsonKind.OBJECT),
                        JavaLiteral.of(tag.property()),
                        checks.support().jsonString(),
                        partName(1))
                .build());
        for (int from = 0, part = 1; from < values.size(); from += Guards.MOST_TOGETHER, part++) {
            int to = Math.min(from + Guards.MOST_TOGETHER, values.size());
            methods.add(part(values.subList(from, to), part, to < values.size()));
        }
        return methods;
    }

    private MethodSpec part(List<Map.Entry<String, Integer>> values, int part, boolean goesOn) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (tag) {\n$>");
        values.forEach(value -> code.add("case $L -> $L;\n", JavaLiteral.of(value.getKey()), value.getValue()));
        code.add("default -> $L;\n$<};\n", goesOn ? CodeBlock.of("$N(tag)", partName(part + 1)) : CodeBlock.of("-1"));
        return MethodSpec.methodBuilder(partName(part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(String.class, "tag")
                .addCode(code.build())
                .build();
    }

    private String partName(int part) {
        return name + "$tag" + (part == 1 ? "" : part);
    }
}
