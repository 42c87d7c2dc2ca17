package io.github.presencecodegen.emit;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.ChecksDemand;
import io.github.presencecodegen.emit.blueprint.ChecksDivision;
import io.github.presencecodegen.emit.blueprint.FormatConstants;
import io.github.presencecodegen.emit.blueprint.JavaTypes;
import io.github.presencecodegen.emit.blueprint.Nullness;
import io.github.presencecodegen.emit.blueprint.SameSchemas;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The stage: everything that was decided about types and checks, to Java files in memory. */
public final class JavaEmitter {

    private final TypeModel model;
    private final Names names;
    private final Plans plans;
    private final EmissionSettings settings;
    private final Diagnostics diagnostics;

    /** An emitter of what the stages before have decided. */
    public JavaEmitter(TypeModel model, Names names, Plans plans, EmissionSettings settings, Diagnostics diagnostics) {
        this.model = model;
        this.names = names;
        this.plans = plans;
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /** The files of each package. They are not complete where it is reported that they would be too much. */
    public EmittedCode emit() {
        Support support = new Support(settings.supportPackage(), settings.hasJackson());
        JavaTypes types = new JavaTypes(
                names,
                settings.formats(),
                support,
                new Nullness(settings.nullAnnotations()),
                support.declarations(settings.generatedAnnotations()),
                Set.of(),
                false);
        ChecksDivision division = ChecksDivision.of(plans);
        SameSchemas same = SameSchemas.of(model, plans);
        OutputBudget budget = new OutputBudget(settings.specName(), diagnostics);
        List<GeneratedFile> files = new ArrayList<>();
        for (String packageName : names.packages()) {
            Blueprint blueprint = new Blueprint(
                    model,
                    names,
                    plans,
                    division,
                    same,
                    types,
                    new ChecksDemand(),
                    new FormatConstants(settings.formats()),
                    "",
                    packageName);
            files.addAll(
                    new PackageEmitter(blueprint, new JavaFiles(blueprint, budget), settings.isForOthers()).emit());
        }
        return new EmittedCode(files, support.demanded());
    }
}
