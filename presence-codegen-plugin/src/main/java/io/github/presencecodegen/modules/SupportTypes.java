package io.github.presencecodegen.modules;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.SupportMode;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.manifest.SupportManifest;
import io.github.presencecodegen.runtime.SupportSources;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/** The support types of a run: those that it generates, or those that it has from a dependency. */
public final class SupportTypes {

    private static final int MOST_NAMED = 5;

    private final RequestedModules modules;
    private final String packageName;
    private final SupportSources sources;
    private final Collection<String> demanded;

    /**
     * The support types.
     *
     * @param demanded those that the generated types name
     */
    public SupportTypes(RequestedTypes types, RequestedModules modules, Set<String> demanded) {
        this.modules = modules;
        this.packageName = types.supportPackage();
        this.sources =
                new SupportSources(packageName, types.nullAnnotations(), types.generatedAnnotations(), types.jackson());
        this.demanded = modules.support() == SupportMode.ALL ? SupportSources.complete(demanded) : demanded;
    }

    /** The files to generate; what a dependency should have, and has not, is reported. */
    public List<GeneratedFile> files(Diagnostics diagnostics) {
        if (modules.support() != SupportMode.NONE) {
            return sources.files(demanded);
        }
        modules.provider().ifPresent(provider -> check(provider, diagnostics));
        return List.of();
    }

    private void check(SupportProvider provider, Diagnostics diagnostics) {
        SortedMap<String, String> needed = sources.digests(demanded);
        report(
                DiagnosticCode.SUPPORT_TYPE_MISSING,
                needed.keySet().stream()
                        .filter(name -> !provider.types().containsKey(name))
                        .toList(),
                provider,
                diagnostics);
        report(
                DiagnosticCode.SUPPORT_TYPE_DIFFERS,
                needed.keySet().stream()
                        .filter(provider.types()::containsKey)
                        .filter(name -> !Objects.equals(
                                needed.get(name), provider.types().get(name)))
                        .toList(),
                provider,
                diagnostics);
    }

    private void report(DiagnosticCode code, List<String> names, SupportProvider provider, Diagnostics diagnostics) {
        if (!names.isEmpty()) {
            List<String> first = names.stream()
                    .limit(MOST_NAMED)
                    .map(name -> packageName + "." + name)
                    .toList();
            int others = names.size() - first.size();
            diagnostics.report(
                    code,
                    Place.of("", "<support>"),
                    String.join(", ", first) + (others == 0 ? "" : " and " + others + " more"),
                    provider.module());
        }
    }

    /** What the manifest says of them. */
    SupportManifest manifest() {
        return new SupportManifest(
                packageName,
                modules.support().isForOthers(),
                modules.support() == SupportMode.NONE ? Collections.emptySortedMap() : sources.digests(demanded));
    }
}
