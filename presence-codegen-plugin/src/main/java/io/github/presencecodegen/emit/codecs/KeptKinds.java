package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits which values that are not of the types of their properties are kept with what no schema describes. */
record KeptKinds(Blueprint blueprint, List<Member> members) {

    private static final String NAME = "keeps";

    /** The method, which continues in others where there are many properties; none where no value is kept. */
    List<MethodSpec> emit() {
        List<Member> byKind = members.stream().filter(Member::isByKind).toList();
        return new MethodParts(NAME).chained(CodeSize.together(byKind), this::method);
    }

    private MethodSpec method(String name, List<Member> some, Optional<String> next) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (name) {\n$>");
        code.add(cases(some, false)).add(cases(some, true));
        next.ifPresentOrElse(
                further -> code.add("default -> $N(name, kind);\n", further), () -> code.add("default -> false;\n"));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .returns(boolean.class)
                .addParameter(String.class, "name")
                .addParameter(blueprint.support().jsonKind(), "kind")
                .addCode(code.add("$<};\n").build());
        return name.equals(NAME)
                ? method.addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .build()
                : method.addModifiers(Modifier.PRIVATE, Modifier.STATIC).build();
    }

    private CodeBlock cases(List<Member> some, boolean areArrays) {
        AdmittedTypes types = new AdmittedTypes(blueprint.model());
        String names = some.stream()
                .filter(member -> types.admit(Set.of(SchemaType.ARRAY), member.value()) == areArrays)
                .map(member -> JavaLiteral.of(member.wireName()).toString())
                .collect(Collectors.joining(", "));
        JsonKind kind = areArrays ? JsonKind.ARRAY : JsonKind.OBJECT;
        return names.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "case $L -> kind != $T.$L;\n",
                        names,
                        blueprint.support().jsonKind(),
                        kind);
    }
}
