package io.github.presencecodegen.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.java.Layout;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generated.GeneratedHeader;

/** Makes the Java files of one package from classes: annotations, layout and the header that says where they come from. */
record JavaFiles(Blueprint blueprint, OutputBudget budget) {

    /** The file of a class, which is complete with it. */
    GeneratedFile of(TypeSpec.Builder type, String source) {
        blueprint.nullness().mark(type);
        blueprint.declarations().mark(type);
        TypeSpec spec = type.build();
        String text = JavaFile.builder(blueprint.packageName(), spec)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        String path = blueprint.packageName().replace('.', '/') + "/" + spec.name() + ".java";
        budget.spend(text.length(), source);
        return new GeneratedFile(path, GeneratedHeader.from(source) + "\n" + Layout.tidy(text));
    }

    /** Whether no more files are of use, because those that were made exceed the budget; this was reported. */
    boolean areTooLarge() {
        return budget.isSpent();
    }
}
