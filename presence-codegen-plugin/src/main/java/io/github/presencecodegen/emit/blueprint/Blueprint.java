package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All that the emitters need to know: what the earlier stages decided, and which package is being emitted. What is in
 * another package can be reached through its public members alone.
 *
 * @param model the types
 * @param names every name
 * @param plans the checks of each schema
 * @param division which class checks which of the schemas of a file
 * @param same the schemas of each type
 * @param types the Java type of each shape
 * @param demand which checks the code of the package calls
 * @param formats the constants of formats that classes stand for
 * @param formatsFile the file whose checks have the constants that code names
 * @param packageName the package that is being emitted
 */
public record Blueprint(
        TypeModel model,
        Names names,
        Plans plans,
        ChecksDivision division,
        SameSchemas same,
        JavaTypes types,
        ChecksDemand demand,
        FormatConstants formats,
        String formatsFile,
        String packageName) {

    public Support support() {
        return types.support();
    }

    public Nullness nullness() {
        return types.nullness();
    }

    public Declarations declarations() {
        return types.declarations();
    }

    /** The predicate and check methods of a plan; further plans of one schema have a number as suffix. */
    public CheckMethods checks(PlanId id) {
        int variant = plans.variant(id);
        String suffix = Objects.requireNonNull(names.checkMethods().get(id.schema()));
        return new CheckMethods(checksClass(id), variant == 0 ? suffix : suffix + "$" + (variant + 1), id, demand);
    }

    /** The method that answers about a string: the predicate of an enum, where the schema says nothing else. */
    public String textMethod(SchemaPlan plan) {
        CheckMethods methods = checks(plan.id());
        return plan.isOnlyListedTexts() ? methods.isListed() : methods.isText();
    }

    /** The same where the object is made that tells whether the string has its typed format. */
    public String methodBesideFormat(SchemaPlan plan) {
        return typedFormats().of(List.of(plan.id())).isEmpty()
                ? textMethod(plan)
                : checks(plan.id()).isOtherwiseValid();
    }

    /** The formats that user classes represent. */
    public TypedFormats typedFormats() {
        return new TypedFormats(plans);
    }

    private ClassName checksClass(PlanId id) {
        ClassName ofFile = checksClass(id.schema().file());
        int part = division.part(id);
        return part == 0 ? ofFile : ofFile.nestedClass("Part" + (part + 1));
    }

    /** The same inside a type in which some simple names are those of inherited member types. */
    public Blueprint hiding(Set<String> inherited) {
        return inherited.isEmpty()
                ? this
                : new Blueprint(
                        model,
                        names,
                        plans,
                        division,
                        same,
                        types.hiding(inherited),
                        demand,
                        formats,
                        formatsFile,
                        packageName);
    }

    /** The same for the code of a file. */
    public Blueprint in(String file) {
        return new Blueprint(model, names, plans, division, same, types, demand, formats, file, packageName);
    }

    /** The constant that converts texts of a format. */
    public CodeBlock format(String format) {
        if (formats.type(format).conversion() instanceof FormatType.Constant constant) {
            return CodeBlock.of("$T.$N", support().named("JavaFormats"), constant.name());
        }
        formats.note(formatsFile, format);
        return CodeBlock.of("$T.$N", checksClass(formatsFile), formats.name(format));
    }

    /** The class that checks the schemas of a file. */
    public ClassName checksClass(String file) {
        return ClassName.get(packageName, names.checkClass(packageName, file));
    }

    /** The interfaces that a type has in common with others. */
    public List<ClassName> bases(TypeKey key) {
        return model.kinship().of(key).stream().map(types::of).toList();
    }

    /** The interfaces of the unions that permit the class of a type. */
    public List<ClassName> unions(TypeKey key) {
        return unionTypes(key).stream()
                .map(union -> types.of(union.key()).nestedClass(ClassNames.KNOWN))
                .toList();
    }

    /** The unions that permit the class of a type. */
    public List<TypeShape.DispatchType> unionTypes(TypeKey key) {
        List<TypeShape.DispatchType> unions = new ArrayList<>();
        for (TypeShape type : model.types().values()) {
            if (type instanceof TypeShape.DispatchType union
                    && union.members().stream()
                            .anyMatch(member -> UnionMember.permitted(union.key(), member, this)
                                    .filter(key::equals)
                                    .isPresent())) {
                unions.add(union);
            }
        }
        return unions;
    }

    /** The package of a type. */
    public String packageOf(TypeKey key) {
        return names.of(key).type().packageName();
    }

    /** Whether a type is in another package than the one that is being emitted. */
    public boolean isElsewhere(TypeKey key) {
        return !packageOf(key).equals(packageName);
    }

    /** Whether values of a type may be nested in each other, as deep as a document may be. */
    public boolean isRecursive(TypeKey key) {
        return same.isRecursive(key);
    }

    /** The expression for the codec of a class. */
    public CodeBlock codec(TypeKey key) {
        if (model.type(key) instanceof TypeShape.DispatchType) {
            return CodeBlock.of("$T.inPlace($L.JSON)", support().dispatchCodec(), types().inExpression(key));
        }
        return isElsewhere(key)
                ? CodeBlock.of("$T.of($L.JSON)", support().codec(), types().inExpression(key))
                : CodeBlock.of("$T.INSTANCE", types().codec(key));
    }
}
