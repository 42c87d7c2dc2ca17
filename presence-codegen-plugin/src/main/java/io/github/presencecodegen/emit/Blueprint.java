package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.plan.PlanId;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import java.util.Map;
import java.util.Objects;

/**
 * All that the emitters need to know: what the earlier stages decided, and which package is being emitted. What is in
 * another package can be reached through its public members alone.
 *
 * @param model the types
 * @param names every name
 * @param plans the checks of each schema
 * @param division which class checks which of the schemas of a file
 * @param formats the classes of the user's that stand for formats
 * @param packageName the package that is being emitted
 * @param supportPackage the package of the support types
 * @param nullAnnotations whether the code carries the annotations of JSpecify
 */
public record Blueprint(
        TypeModel model,
        Names names,
        Plans plans,
        ChecksDivision division,
        Map<String, FormatType> formats,
        String packageName,
        String supportPackage,
        boolean nullAnnotations) {

    Support support() {
        return new Support(supportPackage);
    }

    JavaTypes types() {
        return new JavaTypes(names, formats, support(), nullness());
    }

    Nullness nullness() {
        return new Nullness(nullAnnotations);
    }

    /** The predicate and check methods of a plan; further plans of one schema have numbers behind. */
    CheckMethods checks(PlanId id) {
        int variant = plans.variant(id);
        String suffix = Objects.requireNonNull(names.checkMethods().get(id.schema()));
        return new CheckMethods(checksClass(id), variant == 0 ? suffix : suffix + "$" + (variant + 1));
    }

    private ClassName checksClass(PlanId id) {
        ClassName ofFile = ClassName.get(
                packageName, names.checkClass(packageName, id.schema().file()));
        int part = division.part(id);
        return part == 0 ? ofFile : ofFile.nestedClass("Part" + (part + 1));
    }

    /** Whether a type is in another package than the one that is being emitted. */
    boolean isElsewhere(TypeKey key) {
        return !names.of(key).type().packageName().equals(packageName);
    }

    /** The expression for the codec of a class. */
    CodeBlock codec(TypeKey key) {
        return isElsewhere(key)
                ? CodeBlock.of("$T.of($L.JSON)", support().codec(), types().inExpression(key))
                : CodeBlock.of("$T.INSTANCE", types().codec(key));
    }
}
