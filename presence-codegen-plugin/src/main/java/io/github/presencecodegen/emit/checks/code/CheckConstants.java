package io.github.presencecodegen.emit.checks.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The constants that code of checks can ask for.
 *
 * @param support the support types
 * @param asked takes each that is asked for
 */
public record CheckConstants(Support support, Consumer<CheckConstant> asked) {

    private static final int LARGE = 100;

    /** A number. */
    public CodeBlock number(JsonNumber number) {
        CodeBlock initializer = CodeBlock.of("$T.of($L)", support.jsonNumber(), JavaLiteral.of(number.text()));
        return constant("NUMBER", List.of("number", number.text()), support.jsonNumber(), initializer);
    }

    /** A value. */
    public CodeBlock value(JsonValue value) {
        return constant("VALUE", List.of("value", value.toJson()), support.jsonValue(), parsed(value));
    }

    private CodeBlock parsed(JsonValue value) {
        return value instanceof JsonString string
                ? CodeBlock.of("$T.of($L)", support.jsonString(), JavaLiteral.of(string.value()))
                : CodeBlock.of("$T.parse($L)", support.jsonValue(), JavaLiteral.of(value.toJson()));
    }

    /** An array of values. */
    public CodeBlock values(List<JsonValue> values) {
        List<String> texts = values.stream().map(JsonValue::toJson).toList();
        CodeBlock items = values.stream().map(this::parsed).collect(CodeBlock.joining(",$W"));
        return array("VALUES", List.of("values", texts), support.jsonValue(), values.size(), items);
    }

    /** An array of texts. */
    public CodeBlock texts(List<String> texts) {
        return array("TEXTS", List.of("texts", texts), ClassName.get(String.class), texts.size(), literals(texts));
    }

    /** A set of texts. */
    public CodeBlock set(List<String> texts) {
        TypeName set = ParameterizedTypeName.get(Set.class, String.class);
        CodeBlock initializer = CodeBlock.of("$T.of($L)", Set.class, literals(texts));
        return ask(new CheckConstant("NAMES", List.of("set", texts), set, initializer, texts.size() > LARGE));
    }

    private static CodeBlock literals(List<String> texts) {
        return texts.stream()
                .map(text -> CodeBlock.of("$L", JavaLiteral.of(text)))
                .collect(CodeBlock.joining(",$W"));
    }

    /** An array of what reports the branches of a composition. */
    public CodeBlock branches(List<CodeBlock> branches) {
        return array(
                "BRANCHES",
                List.of("branches", branches),
                support.violationBranch(),
                branches.size(),
                CodeBlock.join(branches, ",$W"));
    }

    private CodeBlock array(String word, Object key, ClassName type, int size, CodeBlock items) {
        CodeBlock initializer = CodeBlock.of("{$W$L$W}", items);
        return ask(new CheckConstant(word, key, ArrayTypeName.of(type), initializer, size > LARGE));
    }

    /** A constant of another kind. */
    public CodeBlock constant(String word, Object key, TypeName type, CodeBlock initializer) {
        return ask(new CheckConstant(word, key, type, initializer, false));
    }

    private CodeBlock ask(CheckConstant constant) {
        asked.accept(constant);
        return CodeBlock.of("$L", constant);
    }
}
