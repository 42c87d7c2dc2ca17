package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.UnionMember;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits a union of types that the values of tags tell apart: a sealed interface over three cases. */
final class DispatchTypeEmitter {

    private final Blueprint blueprint;
    private final TypeShape.DispatchType union;
    private final ClassName type;
    private final List<UnionMember> members;
    private final DispatchRecords records;

    DispatchTypeEmitter(Blueprint blueprint, TypeShape.DispatchType union) {
        this.blueprint = blueprint;
        this.union = union;
        this.type = blueprint.types().of(union.key());
        this.members = UnionMember.of(union, blueprint);
        this.records = new DispatchRecords(blueprint, union);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(blueprint.support().jsonModel())
                .addJavadoc("$L", documentation())
                .addPermittedSubclass(type.nestedClass(ClassNames.KNOWN))
                .addPermittedSubclass(type.nestedClass(ClassNames.UNKNOWN))
                .addPermittedSubclass(type.nestedClass(ClassNames.BROKEN));
        if (union.isOfParts()) {
            spec.addMethod(dispatchPart());
        } else {
            spec.addField(JsonMethods.json(blueprint, union.key()));
            JsonMethods.SOURCES.forEach(source -> spec.addMethod(dispatch(source, JsonMethods.paramOf(source))));
            spec.addMethod(dispatch(blueprint.support().jsonValue(), "@param json the JSON value"));
        }
        spec.addType(known());
        members.stream()
                .filter(member -> member.permitted().isEmpty())
                .forEach(member -> spec.addType(records.around(member)));
        return spec.addType(records.unknown()).addType(records.broken());
    }

    private String documentation() {
        String tags =
                String.join(", ", union.tags().stream().map(JavadocText::code).toList());
        Paragraphs text = new Paragraphs();
        text.add((union.isOfParts() ? "The part " + JavadocText.code(union.part()) + " of a value" : "A value")
                + " of one of several types, which the values of " + tags + " tell apart.");
        text.add(
                "It is {@link Known} if its tags name one of the types and it is valid for that type, {@link Unknown} if they"
                        + " name none, and {@link Broken} if it is not valid.");
        union.schema()
                .map(SchemaId::toString)
                .ifPresent(schema -> text.add("It stands for " + JavadocText.code(schema)
                        + " wherever that is referred to. What that schema allows is never refused there: a value that"
                        + " is not valid for its type, or that has no tag, is {@link Unknown}."));
        return text.withTags(List.of());
    }

    private MethodSpec dispatch(TypeName source, String parameter) {
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(source, "json")
                .addJavadoc("Reads any value.\n\n$L\n", parameter)
                .addJavadoc(
                        "@return the value; {@link Unknown} if its tags name no type, {@link Broken} if it is not valid\n")
                .addStatement("return $L.dispatch(json)", codec())
                .build();
    }

    private MethodSpec dispatchPart() {
        return MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(String.class, "tag")
                .addParameter(blueprint.support().jsonValue(), "part")
                .addJavadoc("Reads any part.\n\n")
                .addJavadoc(
                        "@param tag the value of $L\n",
                        JavadocText.code(union.tags().get(0)))
                .addJavadoc("@param part the part\n")
                .addJavadoc(
                        "@return the part; {@link Unknown} if the tags name no type, {@link Broken} if it is not valid\n")
                .addStatement("return $L.dispatch(tag, part)", codec())
                .build();
    }

    private CodeBlock codec() {
        return CodeBlock.of("$T.INSTANCE", blueprint.types().codec(union.key()));
    }

    /** One type may stand for several files. */
    private TypeSpec known() {
        TypeSpec.Builder known = TypeSpec.interfaceBuilder(ClassNames.KNOWN)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
                .addSuperinterface(type)
                .addJavadoc("A valid value of one of the types.");
        shared().forEach(base -> known.addSuperinterface(blueprint.types().of(base)));
        Set<ClassName> permitted = new LinkedHashSet<>();
        members.forEach(member -> permitted.add(
                member.permitted().map(key -> blueprint.types().of(key)).orElse(member.name())));
        permitted.forEach(known::addPermittedSubclass);
        return known.build();
    }

    /** The interfaces that all types have, without those that others of them extend. */
    private List<TypeKey> shared() {
        Set<TypeKey> shared = new LinkedHashSet<>(bases(members.get(0)));
        members.forEach(member -> shared.retainAll(bases(member)));
        List<TypeKey> nearest = new ArrayList<>(shared);
        shared.forEach(base -> nearest.removeAll(blueprint.model().kinship().all(base)));
        return nearest;
    }

    private Set<TypeKey> bases(UnionMember member) {
        return member.permitted()
                .map(key -> blueprint.model().kinship().all(key))
                .orElse(Set.of());
    }
}
