package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.java.SwitchMethod;
import io.github.presencecodegen.plan.check.Tag;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The method that says which branch the tag of an object chooses: its position, or -1 for none.
 *
 * @param checks the code that asks
 * @param tag the tag
 * @param name the name of the method
 */
record TagMethod(CheckCode checks, Tag tag, String name) {

    List<MethodSpec> methods() {
        String ofText = name + "$tag";
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, checks.support().jsonValue(), "value")
                .addStatement(
                        "return value instanceof $T object$W&& object.get($L) instanceof $T tag$W? $N(tag.value()) : -1",
                        checks.support().of(JsonKind.OBJECT),
                        JavaLiteral.of(tag.property()),
                        checks.support().jsonString(),
                        ofText)
                .build());
        List<SwitchMethod.Case> cases = tag.branches().entrySet().stream()
                .map(entry -> new SwitchMethod.Case(
                        CodeBlock.of("$L", JavaLiteral.of(entry.getKey())), CodeBlock.of("$L", entry.getValue())))
                .toList();
        methods.addAll(new SwitchMethod(new MethodParts(ofText, ""), CodeBlock.of("tag"), CodeBlock.of("-1"), "tag")
                .methods(cases, partName -> method(partName, TypeName.get(String.class), "tag")));
        return methods;
    }

    private static MethodSpec.Builder method(String name, TypeName type, String parameter) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(type, parameter);
    }
}
