package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.shape.NameSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of a codec that tell which names a map takes by its patterns. */
final class NameTests {

    private final Blueprint blueprint;
    private final Map<String, FieldSpec> constants = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    NameTests(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** The method about the map of a property, which the builder of its class asks as well. */
    static String method(Member member) {
        return "takes" + member.names().capitalized();
    }

    /** The method about the map that a method of the codec reads. */
    static String methodOf(String reading) {
        return "takes" + reading.substring("read".length());
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
        return RegexCondition.of(regex, "name", blueprint.support(), initializer -> {
            FieldSpec constant = constants.computeIfAbsent(
                    regex.source(),
                    unused -> FieldSpec.builder(
                                    blueprint.support().jsonPattern(),
                                    "PATTERN_" + (constants.size() + 1),
                                    Modifier.PRIVATE,
                                    Modifier.STATIC,
                                    Modifier.FINAL)
                            .initializer(initializer)
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
