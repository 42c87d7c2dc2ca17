package io.github.presencecodegen.settings.modules;

import io.github.presencecodegen.dependency.ClassPathManifests;
import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.manifest.RunManifest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the modules whose types are reused: those that are set, and those that these reuse themselves. */
final class ReuseSettings {

    /** Where what is wrong is reported. */
    static final Place SETTING = Place.of("", "<reuse>");

    private static final Pattern MODULE = Pattern.compile("[A-Za-z0-9_.-]+:[A-Za-z0-9_.-]+");

    private final ClassPathManifests manifests;
    private final Diagnostics diagnostics;

    ReuseSettings(ClassPathManifests manifests, Diagnostics diagnostics) {
        this.manifests = manifests;
        this.diagnostics = diagnostics;
    }

    List<DependencyManifest> read(List<String> modules) {
        List<DependencyManifest> reused = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>();
        Set<String> known = new HashSet<>();
        for (String module : modules) {
            if (!MODULE.matcher(module).matches()) {
                diagnostics.report(DiagnosticCode.ILLEGAL_REUSE, SETTING, module);
            } else if (known.add(module)) {
                next.add(module);
            }
        }
        while (!next.isEmpty()) {
            manifests.of(next.remove(), SETTING, diagnostics).ifPresent(manifest -> {
                reused.add(manifest);
                check(manifest);
                manifest.runs().stream()
                        .flatMap(run -> run.reuse().stream())
                        .filter(known::add)
                        .forEach(next::add);
            });
        }
        return reused;
    }

    private void check(DependencyManifest manifest) {
        if (!manifest.runs().stream().map(RunManifest::support).allMatch(support -> support.isForOthers())) {
            diagnostics.report(DiagnosticCode.NOT_FOR_OTHERS, SETTING, manifest.module());
        }
    }
}
