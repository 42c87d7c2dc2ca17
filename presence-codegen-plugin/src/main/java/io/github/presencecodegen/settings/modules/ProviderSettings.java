package io.github.presencecodegen.settings.modules;

import io.github.presencecodegen.dependency.ClassPathManifests;
import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.manifest.RunManifest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the dependency that the support types come from: the one that has those of the reused types, if there are any. */
final class ProviderSettings {

    private final List<SupportProvider> providers;
    private final List<DependencyManifest> reused;
    private final Place setting;
    private final Diagnostics diagnostics;

    ProviderSettings(
            ClassPathManifests manifests, List<DependencyManifest> reused, Place setting, Diagnostics diagnostics) {
        this.providers = manifests.readable().stream()
                .flatMap(manifest -> manifest.runs().stream()
                        .map(RunManifest::support)
                        .filter(support -> !support.types().isEmpty())
                        .map(support -> new SupportProvider(manifest.module(), support.packageName(), support.types())))
                .toList();
        this.reused = reused;
        this.setting = setting;
        this.diagnostics = diagnostics;
    }

    Optional<SupportProvider> read(@Nullable String supportPackage) {
        Optional<String> used = ofReused();
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        if (used.isPresent() && supportPackage != null && !used.get().equals(supportPackage)) {
            diagnostics.report(
                    DiagnosticCode.SUPPORT_PACKAGE_DIFFERS, setting, supportPackage, used.get(), modules(reused));
            return Optional.empty();
        }
        return provider(used.or(() -> Optional.ofNullable(supportPackage)));
    }

    /** The support package of the reused types. */
    private Optional<String> ofReused() {
        Set<String> packages = new TreeSet<>();
        reused.forEach(manifest ->
                manifest.runs().forEach(run -> packages.add(run.support().packageName())));
        if (packages.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.SEVERAL_SUPPORT_PACKAGES,
                    ReuseSettings.SETTING,
                    modules(reused),
                    of(packages),
                    "Types can be used together only if they share the support types: let one of these modules have"
                            + " <support>all</support>, and the others <support>none</support>.");
        }
        return packages.stream().findFirst();
    }

    private Optional<SupportProvider> provider(Optional<String> wanted) {
        Set<String> packages =
                providers.stream().map(SupportProvider::packageName).collect(Collectors.toCollection(TreeSet::new));
        if (packages.isEmpty()) {
            diagnostics.report(DiagnosticCode.NO_SUPPORT_DEPENDENCY, setting);
        } else if (wanted.isPresent() && !packages.contains(wanted.get())) {
            SupportProvider other = providers.get(0);
            diagnostics.report(
                    DiagnosticCode.SUPPORT_PACKAGE_DIFFERS, setting, wanted.get(), other.packageName(), other.module());
        } else if (wanted.isEmpty() && packages.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.SEVERAL_SUPPORT_PACKAGES,
                    setting,
                    providers.stream().map(SupportProvider::module).distinct().collect(Collectors.joining(", ")),
                    of(packages),
                    "Set <supportPackage> to the one to use.");
        } else {
            return providers.stream()
                    .filter(provider -> provider.packageName().equals(wanted.orElse(provider.packageName())))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static String of(Set<String> packages) {
        return String.join(", ", packages);
    }

    private static String modules(List<DependencyManifest> manifests) {
        return manifests.stream().map(DependencyManifest::module).collect(Collectors.joining(", "));
    }
}
