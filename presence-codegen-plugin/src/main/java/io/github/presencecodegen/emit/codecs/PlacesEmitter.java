package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.emit.java.MethodParts;
import io.github.presencecodegen.emit.java.SwitchMethod;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what a codec says of what is declared inside its values, which the patterns of a tolerant reader are checked by. */
final class PlacesEmitter {

    private static final String OF_TYPE = "places";
    private static final String OF_PROPERTY = "place";
    private static final String OF_ENTRIES = "entries";

    private final Blueprint blueprint;
    private final ClassName places;

    PlacesEmitter(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.places = blueprint.support().named("JsonPlaces");
    }

    /** The methods of a class with properties; none where no property has anything declared inside it. */
    List<MethodSpec> emit(List<Member> members, List<Member> conditional) {
        List<SwitchMethod.Case> cases = new ArrayList<>();
        for (Member member : members) {
            if (!member.isOpen()) {
                inside(member.value()).ifPresent(place -> cases.add(of(member, place)));
            }
        }
        // These are no declared names of the codec, which reads them as it reads unknown ones.
        conditional.forEach(member -> cases.add(of(member, place(member.value()))));
        List<MethodSpec> methods = new ArrayList<>();
        if (!cases.isEmpty()) {
            methods.addAll(
                    new SwitchMethod(new MethodParts(OF_PROPERTY), CodeBlock.of("name"), CodeBlock.of("null"), "name")
                            .methods(merged(cases), this::ofProperty));
        }
        List<CodeBlock> entries = members.stream()
                .filter(Member::isOpen)
                .map(member -> place(member.held()))
                .toList();
        if (!entries.isEmpty()) {
            CodeBlock all = entries.size() == 1 ? entries.get(0) : call("any", entries);
            methods.add(overriding(OF_ENTRIES).addStatement("return $L", all).build());
        }
        return methods;
    }

    /** One case for all properties that have the same declared inside them, where one method can have them all. */
    private static List<SwitchMethod.Case> merged(List<SwitchMethod.Case> cases) {
        if (cases.size() > CodeSize.MOST_TOGETHER) {
            return cases;
        }
        Map<CodeBlock, List<CodeBlock>> labels = new LinkedHashMap<>();
        cases.forEach(each -> labels.computeIfAbsent(each.answer(), unused -> new ArrayList<>())
                .add(each.label()));
        return labels.entrySet().stream()
                .map(each -> new SwitchMethod.Case(CodeBlock.join(each.getValue(), ",$W"), each.getKey()))
                .toList();
    }

    private static SwitchMethod.Case of(Member member, CodeBlock place) {
        return new SwitchMethod.Case(CodeBlock.of("$L", JavaLiteral.of(member.wireName())), place);
    }

    private MethodSpec.Builder ofProperty(String name) {
        TypeName nullable = blueprint.nullness().nullable(places);
        MethodSpec.Builder method = name.equals(OF_PROPERTY)
                ? MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED)
                : MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        return method.returns(nullable).addParameter(String.class, "name");
    }

    /** The methods of any other type; none where nothing is declared inside its values. */
    List<MethodSpec> emit(TypeShape type) {
        if (type instanceof TypeShape.UnionType union) {
            List<CodeBlock> alternatives = union.alternatives().stream()
                    .map(Alternative::shape)
                    .map(this::inside)
                    .flatMap(Optional::stream)
                    .toList();
            return new MethodParts(OF_TYPE).chained(CodeSize.together(alternatives), this::ofUnion);
        }
        Optional<CodeBlock> inside = Optional.empty();
        if (type instanceof TypeShape.TupleType tuple) {
            inside = Optional.of(tuple(Member.of(tuple, blueprint)));
        } else if (type instanceof TypeShape.ValueType value) {
            inside = inside(value.value());
        }
        return inside
                .map(place ->
                        overriding(OF_TYPE).addStatement("return $L", place).build())
                .stream()
                .toList();
    }

    private MethodSpec ofUnion(String name, List<CodeBlock> some, Optional<String> next) {
        List<CodeBlock> all = Stream.concat(some.stream(), next.map(further -> CodeBlock.of("$N()", further)).stream())
                .toList();
        MethodSpec.Builder method = name.equals(OF_TYPE)
                ? overriding(name)
                : MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(places);
        return method.addStatement("return $L", call("any", all)).build();
    }

    private CodeBlock tuple(List<Member> members) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(members.stream()
                .filter(Member::isOpen)
                .map(member -> place(member.held()))
                .findFirst()
                .orElse(CodeBlock.of("null")));
        members.stream().filter(member -> !member.isOpen()).forEach(member -> arguments.add(place(member.value())));
        return call("tuple", arguments);
    }

    private MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(places);
    }

    private CodeBlock place(Shape shape) {
        return inside(shape).orElse(CodeBlock.of("$T.NONE", places));
    }

    /** What is declared inside a value; empty if nothing is. */
    private Optional<CodeBlock> inside(Shape shape) {
        if (shape instanceof Shape.Nullable nullable) {
            return inside(nullable.value());
        }
        if (shape instanceof Shape.ListOf list) {
            return Optional.of(call("list", List.of(place(list.item()))));
        }
        if (shape instanceof Shape.MapOf map) {
            return Optional.of(call("map", List.of(place(map.value()))));
        }
        boolean isCoded = shape instanceof Shape.Named named
                && !(blueprint.model().type(named.key()) instanceof TypeShape.EnumType);
        return isCoded
                ? Optional.of(call("of", List.of(blueprint.codec(((Shape.Named) shape).key()))))
                : Optional.empty();
    }

    private CodeBlock call(String factory, List<CodeBlock> arguments) {
        return CodeBlock.of("$T.$N($L)", places, factory, CodeBlock.join(arguments, ",$W"));
    }
}
