package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits {@code equals}, {@code hashCode} and a short {@code toString}. */
final class ObjectMethodsEmitter {

    /** More would be the whole value, which belongs into {@code toJson}. */
    private static final int MOST_SHOWN = 3;

    private final Blueprint blueprint;
    private final ClassName type;
    private final List<Member> members;
    private final List<String> fields;
    private final NameAllocator locals = new NameAllocator();

    /**
     * An emitter.
     *
     * @param members the members that may be shown
     * @param fields all fields, which make a value what it is
     */
    ObjectMethodsEmitter(Blueprint blueprint, ClassName type, List<Member> members, List<String> fields) {
        this.blueprint = blueprint;
        this.type = type;
        this.members = members;
        this.fields = fields;
        fields.forEach(locals::newName);
    }

    List<MethodSpec> emit() {
        return List.of(equality(), hash(), text());
    }

    private MethodSpec equality() {
        String other = locals.newName("other");
        String that = locals.newName("that");
        CodeBlock.Builder comparison = CodeBlock.builder().add("$N instanceof $T $N", other, type, that);
        fields.forEach(field -> comparison.add("\n&& $1T.equals($2N, $3N.$2N)", Objects.class, field, that));
        return overriding("equals")
                .returns(boolean.class)
                .addParameter(blueprint.nullness().nullable(ClassName.get(Object.class)), other)
                .addStatement("return $L", comparison.build())
                .build();
    }

    private MethodSpec hash() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        String separator = "";
        for (String field : fields) {
            arguments.add(separator + "$N", field);
            separator = ",$W";
        }
        return overriding("hashCode")
                .returns(int.class)
                .addStatement("return $T.hash($L)", Objects.class, arguments.build())
                .build();
    }

    /** The type and the members that tell one value from another: the first required strings. */
    private MethodSpec text() {
        List<Member> shown =
                members.stream().filter(this::isIdentifying).limit(MOST_SHOWN).toList();
        String name = String.join(".", type.simpleNames());
        CodeBlock.Builder text = CodeBlock.builder();
        String before = name + "[";
        for (Member member : shown) {
            text.add("$L$W+ ", JavaLiteral.of(before + member.accessor() + "="))
                    .add("$T.excerpt($L)$W+ ", blueprint.support().codec(), shownValue(member));
            before = ", ";
        }
        text.add("$L", JavaLiteral.of(shown.isEmpty() ? name : "]"));
        return overriding("toString")
                .returns(String.class)
                .addStatement("return $L", text.build())
                .build();
    }

    private boolean isIdentifying(Member member) {
        return member.isRequired()
                && !member.isNullable()
                && (member.isConstant() || member.isScalar(ScalarKind.STRING) || isFormatted(member) || isEnum(member));
    }

    private static boolean isFormatted(Member member) {
        return member.property().shape() instanceof Shape.Formatted;
    }

    private boolean isEnum(Member member) {
        return member.property().shape() instanceof Shape.Named named
                && blueprint.model().type(named.key()) instanceof TypeShape.EnumType;
    }

    private CodeBlock shownValue(Member member) {
        String text = isEnum(member) ? "$N.wireValue()" : isFormatted(member) ? "$N.toString()" : "$N";
        return CodeBlock.of(text, member.accessor());
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
