package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Companion;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Storage;
import io.github.presencecodegen.emit.java.Declaration;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.DefaultConstants;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits what reads a property of a value. */
final class AccessorEmitter {

    private final Blueprint blueprint;
    private final JavadocComments described;
    private final String owningFile;
    private final ConstraintText constraints;
    private final DefaultEmitter defaults;
    private final Storage storage;

    /**
     * An emitter for a type.
     *
     * @param storage where its values are
     */
    AccessorEmitter(
            Blueprint blueprint,
            JavadocComments described,
            String owningFile,
            DefaultConstants defaults,
            Storage storage) {
        this.defaults = new DefaultEmitter(blueprint, defaults, storage);
        this.blueprint = blueprint;
        this.storage = storage;
        this.described = described;
        this.owningFile = owningFile;
        this.constraints = new ConstraintText(blueprint);
    }

    List<MethodSpec> emit(Member member) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(accessor(member));
        for (Companion companion : Companion.values()) {
            if (member.companions().contains(companion)) {
                companion(companion, member)
                        .map(method -> inheriting(companion, method, member))
                        .ifPresent(methods::add);
            }
        }
        return Deprecation.marked(methods, member);
    }

    /** The accessor of a property that is only described under a condition. */
    List<MethodSpec> emit(Member member, ClassName codec) {
        String returned =
                "the value of " + member.wireNameInDocs() + " if it is what the schema says under a condition, or "
                        + (member.isContainer() ? "an empty one" : "null")
                        + "; {@link #unknownProperties} has any value";
        TypeName type = member.type().box();
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(member.isContainer() ? type : blueprint.nullness().nullable(type))
                .addJavadoc("$L", described.accessor(member.property().documentation(), returned))
                .addStatement("return $T.$N(unknownProperties())", codec, member.accessor());
        if (member.property().documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return Deprecation.marked(List.of(method.build()), member);
    }

    private Optional<MethodSpec> companion(Companion companion, Member member) {
        return switch (companion) {
            case OR -> Optional.of(orDefault(member));
            case OR_SCHEMA_DEFAULT -> defaults.emit(member);
            case HAS -> Optional.of(has(member));
            case IS_NULL -> Optional.of(isNull(member));
            case UNMATCHED -> Optional.of(unmatched(member));
        };
    }

    private static MethodSpec inheriting(Companion companion, MethodSpec method, Member member) {
        return member.inherited().companions().contains(companion) ? Declaration.overriding(method) : method;
    }

    private MethodSpec accessor(Member member) {
        TypeName returned = member.isAbsentAsNull()
                ? blueprint.nullness().nullable(member.type().box())
                : member.inherited().isBoxed() ? member.type().box() : member.type();
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addJavadoc(
                        "$L",
                        described.accessor(
                                member.property().documentation(),
                                returned(member) + constraints.of(member, owningFile)));
        if (member.property().documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (storage.isHeld() && !member.isAbsentAsNull()) {
            blueprint.nullness().suppress(method);
        }
        MethodSpec accessor = method.addStatement("return $L", value(member)).build();
        return member.inherited()
                .nearest()
                .map(base -> isDescribedBy(base, member.property())
                        ? Declaration.overriding(accessor)
                        : accessor.toBuilder().addAnnotation(Override.class).build())
                .orElse(accessor);
    }

    /** Whether all that is said of a property is said where a base has it. */
    private static boolean isDescribedBy(Property base, Property own) {
        return base.ids().equals(own.ids()) && base.required() == own.required();
    }

    private CodeBlock value(Member member) {
        CodeBlock field = storage.own(member.accessor());
        CodeBlock value = shown(member, field);
        boolean isEmptyForNull =
                member.isContainer() && !member.isOpen() && (!member.isRequired() || member.isNullable());
        return isEmptyForNull
                ? CodeBlock.of("$L == null ? $T.of() : $L", field, member.isMap() ? Map.class : List.class, value)
                : value;
    }

    /** What users see of a value that is there; of one that may be missing, null then. */
    private CodeBlock shown(Member member, CodeBlock field) {
        FormattedValues values = new FormattedValues(blueprint);
        if (member.isMap()) {
            CodeBlock members = member.leavesSome() ? CodeBlock.of("$L.matched()", field) : field;
            return values.shownMembers((Shape.MapOf) member.value(), members);
        }
        return values.shown(member.isAbsentAsNull() ? new Shape.Nullable(member.value()) : member.value(), field);
    }

    private static String returned(Member member) {
        if (member.isOpen()) {
            return "the properties that the schema describes without naming them, by name, in insertion order";
        }
        String value = "the value of " + member.wireNameInDocs();
        if (member.isNullable() && member.isRequired()) {
            return value + (member.isContainer() ? "; empty if it is null" : ", or null if it is null");
        }
        String absent = member.isNullable() ? "absent or null" : "absent";
        return member.isRequired()
                ? value
                : value + (member.isContainer() ? "; empty if it is " + absent : ", or null if it is " + absent);
    }

    private MethodSpec isNull(Member member) {
        return MethodSpec.methodBuilder(member.names().isNull())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addJavadoc("{@return whether $L is present and null}", member.wireNameInDocs())
                .addStatement(
                        "return $L",
                        member.isNullable() ? storage.own(member.names().setNull()) : CodeBlock.of("false"))
                .build();
    }

    private MethodSpec unmatched(Member member) {
        ClassName object = blueprint.support().jsonObject();
        return MethodSpec.methodBuilder(member.names().unmatched())
                .addModifiers(Modifier.PUBLIC)
                .returns(object)
                .addJavadoc(
                        "{@return the members of $L that match no pattern of the schema; empty if there are none}",
                        member.wireNameInDocs())
                .addStatement(
                        member.leavesSome() ? "return $1L == null ? $2T.EMPTY : $1L.unmatched()" : "return $2T.EMPTY",
                        storage.own(member.accessor()),
                        object)
                .build();
    }

    private MethodSpec orDefault(Member member) {
        TypeName type = blueprint.types().of(member.value());
        return MethodSpec.methodBuilder(member.names().orDefault())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(type, "absent")
                .addJavadoc(
                        "{@return the value of $1L, or the given value if it is absent}\n"
                                + "@param absent the value to return if $1L is absent",
                        member.wireNameInDocs())
                .addStatement(
                        "return this.$1L == null ? absent : $2L",
                        storage.own(member.accessor()),
                        new FormattedValues(blueprint)
                                .shown(member.value(), CodeBlock.of("this.$L", storage.own(member.accessor()))))
                .build();
    }

    private MethodSpec has(Member member) {
        return MethodSpec.methodBuilder(member.names().has())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addJavadoc("{@return whether $L is present, even if empty}", member.wireNameInDocs())
                .addStatement("return $L != null", storage.own(member.accessor()))
                .build();
    }
}
