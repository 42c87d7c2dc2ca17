package io.github.presencecodegen.settings.modules;

import io.github.presencecodegen.dependency.ClassPathManifests;
import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.SupportMode;
import io.github.presencecodegen.project.ClassPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a module has in common with others. The class path is looked at only where a setting asks for it. */
public final class ModuleSettings {

    private static final Place SUPPORT = Place.of("", "<support>");

    private final GivenModules given;
    private final ClassPath classPath;
    private final Diagnostics diagnostics;

    /** Reads the settings of a project with a class path. */
    public ModuleSettings(GivenModules given, ClassPath classPath, Diagnostics diagnostics) {
        this.given = given;
        this.classPath = classPath;
        this.diagnostics = diagnostics;
    }

    /**
     * What the settings ask for.
     *
     * @param supportPackage the support package, if it is set
     */
    public RequestedModules read(@Nullable String supportPackage) {
        Optional<SupportMode> mode = SupportMode.named(given.support());
        if (mode.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.ILLEGAL_SUPPORT, SUPPORT, given.support(), String.join(", ", SupportMode.words()));
            return RequestedModules.ALONE;
        }
        if (mode.get() != SupportMode.NONE) {
            if (!given.reuse().isEmpty()) {
                diagnostics.report(DiagnosticCode.REUSE_WITH_SUPPORT, ReuseSettings.SETTING, given.support());
            }
            return new RequestedModules(mode.get(), Optional.empty(), List.of(), List.of());
        }
        ClassPathManifests manifests = new ClassPathManifests(classPath);
        List<DependencyManifest> reused = new ReuseSettings(manifests, diagnostics).read(given.reuse());
        return new RequestedModules(
                mode.get(),
                new ProviderSettings(manifests, reused, SUPPORT, diagnostics).read(supportPackage),
                given.reuse(),
                reused);
    }
}
