package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.Declaration;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The accessors that all alternatives of a union have: the union has them too. */
final class UnionAccessors {

    /** What the records of a union call the value that they hold. */
    private static final String VALUE = "value";

    private final Blueprint blueprint;
    private final List<MethodSpec> methods = new ArrayList<>();

    UnionAccessors(Blueprint blueprint, TypeShape.UnionType union) {
        this.blueprint = blueprint;
        Set<String> names = new HashSet<>();
        List<Map<String, Member>> alternatives =
                union.alternatives().stream().map(this::members).toList();
        alternatives.get(0).forEach((name, first) -> {
            List<Member> same = new ArrayList<>();
            alternatives.forEach(each -> {
                Member member = each.get(name);
                if (member != null && isSame(first, member)) {
                    same.add(member);
                }
            });
            if (same.size() == alternatives.size() && names.add(name(first))) {
                methods.add(accessor(same));
            }
        });
    }

    /** The methods of the interface. */
    List<MethodSpec> declared() {
        return methods.stream().map(Declaration::inInterface).toList();
    }

    /** The methods of each record. */
    List<MethodSpec> overriding() {
        return methods.stream().map(Declaration::overriding).toList();
    }

    /** The properties of an alternative by their names on the wire; none where it is no object with a class. */
    private Map<String, Member> members(Alternative alternative) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (alternative.shape() instanceof Shape.Named named
                && blueprint.model().type(named.key()) instanceof TypeShape.ObjectType object) {
            Member.of(object, blueprint).stream()
                    .filter(member -> !member.isOpen())
                    .forEach(member -> members.put(member.wireName(), member));
            Member.conditional(object, blueprint).forEach(member -> members.put(member.wireName(), member));
        }
        return members;
    }

    private static String name(Member member) {
        return member.accessor().equals(VALUE) ? VALUE + "_" : member.accessor();
    }

    private static boolean isSame(Member first, Member other) {
        return first.accessor().equals(other.accessor())
                && first.type().box().equals(other.type().box());
    }

    private MethodSpec accessor(List<Member> same) {
        Member first = same.get(0);
        boolean mayLack = same.stream().anyMatch(Member::isAbsentAsNull);
        boolean isDeprecated = same.stream()
                .anyMatch(member -> member.property().documentation().deprecated());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(first))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned(same, mayLack))
                .addJavadoc(
                        mayLack
                                ? "{@return the value of $L, which all kinds have, or null if it is absent}"
                                : "{@return the value of $L, which all kinds have}",
                        first.wireNameInDocs())
                .addCode(CodeBlock.builder()
                        .addStatement("return value.$N()", first.accessor())
                        .build());
        return isDeprecated
                ? Deprecation.marked(List.of(method.build()), deprecated(same)).get(0)
                : method.build();
    }

    private static Member deprecated(List<Member> same) {
        return same.stream()
                .filter(member -> member.property().documentation().deprecated())
                .findFirst()
                .orElseThrow();
    }

    private TypeName returned(List<Member> same, boolean mayLack) {
        TypeName type = same.get(0).type();
        if (mayLack) {
            return blueprint.nullness().nullable(type.box());
        }
        return same.stream().allMatch(UnionAccessors::isPrimitive) ? type : type.box();
    }

    private static boolean isPrimitive(Member member) {
        return member.isPrimitive() && !member.inherited().isBoxed();
    }
}
