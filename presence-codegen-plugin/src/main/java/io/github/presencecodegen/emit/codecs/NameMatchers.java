package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.RegexCondition;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.shape.model.NameSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a codec that tell which names a map takes by its patterns. */
final class NameMatchers {

    private final Blueprint blueprint;
    private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    NameMatchers(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** Adds a method, and says how it is called. */
    CodeBlock test(NameSet names, String method, String name) {
        List<Condition> matching = names.patterns().stream().map(this::matches).toList();
        methods.add(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(String.class, "name")
                .addStatement("return $L", Condition.or(matching).holds())
                .build());
        return CodeBlock.of("$N($N)", method, name);
    }

    private Condition matches(Regex regex) {
        return RegexCondition.of(regex, "name", literals -> {
            FieldSpec constant = constants.computeIfAbsent(
                    regex.source(),
                    unused -> FieldSpec.builder(
                                    blueprint.support().jsonPattern(),
                                    "PATTERN_" + (constants.size() + 1),
                                    Modifier.PRIVATE,
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .initializer("$T.of($L)", blueprint.support().jsonPattern(), literals)
                            .build());
            return CodeBlock.of("$N", constant.name());
        });
    }

    /** Adds all of them to the codec. */
    void addTo(TypeSpec.Builder codec) {
        constants.values().forEach(codec::addField);
        methods.forEach(codec::addMethod);
    }
}
