package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The constants of one class of checks, each once. What initialises a class must fit into one method of 65,535 bytes (JVMS
 * 4.7.3), so that large tables, and whatever is too many, go to classes of their own.
 */
final class CheckConstants {

    /** A word takes eight bytes at most. */
    private static final int MOST_WORDS = 6_000;

    private static final int LARGE = 100;

    private final Support support;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<Object, CodeBlock> known = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<TypeSpec> holders = new ArrayList<>();
    private final List<TypeSpec> large = new ArrayList<>();
    private final List<FieldSpec> overflow = new ArrayList<>();
    private int words;
    private int overflowWords;

    CheckConstants(Support support) {
        this.support = support;
    }

    /** A number. */
    CodeBlock number(JsonNumber number) {
        return constant("NUMBER", List.of("number", number.text()), support.jsonNumber(), number(number.text()));
    }

    private CodeBlock number(String text) {
        return CodeBlock.of("$T.of($L)", support.jsonNumber(), JavaLiteral.of(text));
    }

    /** A value. */
    CodeBlock value(JsonValue value) {
        return constant("VALUE", List.of("value", value.toJson()), support.jsonValue(), parsed(value));
    }

    private CodeBlock parsed(JsonValue value) {
        return value instanceof JsonString string
                ? CodeBlock.of("$T.of($L)", support.jsonString(), JavaLiteral.of(string.value()))
                : CodeBlock.of("$T.parse($L)", support.jsonValue(), JavaLiteral.of(value.toJson()));
    }

    /** An array of values. */
    CodeBlock values(List<JsonValue> values) {
        List<String> texts = values.stream().map(JsonValue::toJson).toList();
        CodeBlock items = values.stream().map(this::parsed).collect(CodeBlock.joining(",$W"));
        return array("VALUES", List.of("values", texts), support.jsonValue(), values.size(), items);
    }

    /** An array of texts. */
    CodeBlock texts(List<String> texts) {
        CodeBlock items = texts.stream()
                .map(text -> CodeBlock.of("$L", JavaLiteral.of(text)))
                .collect(CodeBlock.joining(",$W"));
        return array("TEXTS", List.of("texts", texts), ClassName.get(String.class), texts.size(), items);
    }

    /** A set of texts. */
    CodeBlock set(List<String> texts) {
        TypeName set = ParameterizedTypeName.get(Set.class, String.class);
        CodeBlock items = texts.stream()
                .map(text -> CodeBlock.of("$L", JavaLiteral.of(text)))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock initializer = CodeBlock.of("$T.of($L)", Set.class, items);
        Object key = List.of("set", texts);
        return texts.size() <= LARGE
                ? constant("NAMES", key, set, initializer)
                : known.computeIfAbsent(key, unused -> held("NAMES", set, initializer));
    }

    private CodeBlock array(String word, Object key, ClassName type, int size, CodeBlock items) {
        TypeName array = ArrayTypeName.of(type);
        CodeBlock initializer = CodeBlock.of("{$W$L$W}", items);
        return size <= LARGE
                ? constant(word, key, array, initializer)
                : known.computeIfAbsent(key, unused -> held(word, array, initializer));
    }

    /** An array of what reports the branches of a composition. */
    CodeBlock branches(List<CodeBlock> branches) {
        return array(
                "BRANCHES",
                List.of("branches", branches),
                support.violationBranch(),
                branches.size(),
                CodeBlock.join(branches, ",$W"));
    }

    /** A constant of another kind. */
    CodeBlock constant(String word, Object key, TypeName type, CodeBlock initializer) {
        return known.computeIfAbsent(key, unused -> {
            String name = word + "_" + counts.merge(word, 1, Integer::sum);
            FieldSpec field = field(name, type, initializer);
            int more = 1 + CodeSize.words(initializer);
            if (words + more <= MOST_WORDS) {
                words += more;
                fields.add(field);
                return CodeBlock.of("$N", name);
            }
            if (overflowWords + more > MOST_WORDS && !overflow.isEmpty()) {
                closeOverflow();
            }
            overflowWords += more;
            overflow.add(field);
            return CodeBlock.of("$N.$N", "Constants" + (holders.size() + 1), name);
        });
    }

    private CodeBlock held(String word, TypeName type, CodeBlock initializer) {
        String name = word + "_" + counts.merge(word, 1, Integer::sum);
        String holder = "Large" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        large.add(holder(holder, List.of(field(name, type, initializer))));
        return CodeBlock.of("$N.$N", holder, name);
    }

    private void closeOverflow() {
        holders.add(holder("Constants" + (holders.size() + 1), overflow));
        overflow.clear();
        overflowWords = 0;
    }

    private static TypeSpec holder(String name, List<FieldSpec> fields) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(fields)
                .build();
    }

    private static FieldSpec field(String name, TypeName type, CodeBlock initializer) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer)
                .build();
    }

    /** Adds all of them to their class. */
    void addTo(TypeSpec.Builder type) {
        if (!overflow.isEmpty()) {
            closeOverflow();
        }
        type.addFields(fields);
        type.addTypes(holders);
        type.addTypes(large);
    }
}
