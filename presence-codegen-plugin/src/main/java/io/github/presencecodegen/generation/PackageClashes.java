package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generated.GeneratedFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds packages that have the qualified name of a generated class, which the compiler refuses (JLS 7.1). */
final class PackageClashes {

    private PackageClashes() {}

    static void report(List<GeneratedFile> files, Diagnostics diagnostics) {
        Set<String> folders = new TreeSet<>();
        for (GeneratedFile file : files) {
            String path = file.path();
            for (int end = path.lastIndexOf('/'); end > 0 && folders.add(path.substring(0, end)); ) {
                end = path.lastIndexOf('/', end - 1);
            }
        }
        for (GeneratedFile file : files) {
            String type = file.path().replaceAll("\\.java$", "");
            if (folders.contains(type)) {
                diagnostics.report(
                        DiagnosticCode.PACKAGE_IS_CLASS, Place.of("", "<configuration>"), type.replace('/', '.'));
            }
        }
    }
}
