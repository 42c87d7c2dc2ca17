package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.Declaration;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.DefaultConstants;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the interface of all types that are built on one schema: its accessors, and nothing else. */
final class BaseTypeEmitter {

    private final Blueprint blueprint;
    private final TypeShape.BaseType base;
    private final JavadocComments described = new JavadocComments();

    BaseTypeEmitter(Blueprint blueprint, TypeShape.BaseType base) {
        this.blueprint = blueprint;
        this.base = base;
    }

    TypeSpec.Builder emit() {
        String file = base.key().owner().file();
        List<Member> members = Member.of(base, blueprint);
        AccessorEmitter accessors = new AccessorEmitter(
                blueprint, described, file, new DefaultConstants(blueprint, base.key(), members), new Storage(false));
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofInterface(blueprint.types().of(base.key()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterfaces(interfaces())
                .addJavadoc(
                        "$L",
                        described.type(
                                base.documentation(),
                                file,
                                "What all types have that are built on one schema.",
                                List.of()));
        blueprint.support().jacksonModel().ifPresent(model -> jackson(model).ifPresent(spec::addAnnotation));
        members.stream()
                .filter(member -> !isInherited(member))
                .forEach(member ->
                        accessors.emit(member).forEach(method -> spec.addMethod(Declaration.inInterface(method))));
        ClassName object = blueprint.support().jsonObject();
        if (blueprint.model().kinship().of(base.key()).isEmpty()) {
            spec.addMethod(MethodSpec.methodBuilder("unknownProperties")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(object)
                    .addJavadoc(
                            "{@return the properties that the type does not declare, in insertion order; never null}")
                    .build());
        }
        return spec;
    }

    /** Which type is read where the interface is asked for: that of the same schema, if it is one. */
    private Optional<AnnotationSpec> jackson(ClassName model) {
        TypeKey own = base.key().described();
        return blueprint.model().types().containsKey(own)
                ? Optional.of(AnnotationSpec.builder(model)
                        .addMember("readAs", "$T.class", blueprint.types().of(own))
                        .build())
                : Optional.empty();
    }

    private List<ClassName> interfaces() {
        List<ClassName> bases = blueprint.bases(base.key());
        return bases.isEmpty() ? List.of(blueprint.support().jsonObjectModel()) : bases;
    }

    /** Whether a base of this one has the same accessor already. */
    private boolean isInherited(Member member) {
        return member.inherited().nearest().filter(member.property()::equals).isPresent();
    }
}
