package io.github.presencecodegen.settings.build;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.settings.build.GivenBuild.CompilerRelease;
import java.util.List;

/** Reports what in the rest of a build does not fit generated code. */
public final class BuildSettings {

    /** The release of Java that generated code needs. */
    private static final int LEAST_RELEASE = 17;

    private final GivenBuild given;
    private final Diagnostics diagnostics;

    /** The build of one module. */
    public BuildSettings(GivenBuild given, Diagnostics diagnostics) {
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports everything.
     *
     * @return whether sources are to be written in ASCII
     */
    public boolean check() {
        checkProperties();
        checkReleases();
        given.cache()
                .ifPresent(folder -> diagnostics.report(
                        DiagnosticCode.UNCACHED_SCHEMAS, Place.of("", "<properties>"), folder.name(), folder.path()));
        return SourceEncoding.isOtherThanUtf8(given.encoding(), diagnostics);
    }

    private void checkProperties() {
        List<String> known = given.knownProperties();
        for (String name : given.userProperties()) {
            if (!known.contains(name)) {
                String advice = Spelling.nearest(name, known)
                        .map(near -> "Did you mean -D" + near + "?")
                        .orElseGet(() -> "The properties are: " + String.join(", ", known) + ".");
                diagnostics.report(DiagnosticCode.UNKNOWN_PROPERTY, Place.of("", "-D" + name), advice);
            }
        }
    }

    /** One compiler that is new enough may be the one for the generated code. */
    private void checkReleases() {
        if (!given.releases().isEmpty() && given.releases().stream().allMatch(BuildSettings::isTooOld)) {
            CompilerRelease release = given.releases().get(0);
            String actual = release.value().isEmpty()
                    ? "no release of Java is set, and the default of the compiler plugin is less"
                    : "the compiler is set to " + release.value();
            diagnostics.report(DiagnosticCode.RELEASE_TOO_OLD, Place.of("", release.setting()), LEAST_RELEASE, actual);
        }
    }

    private static boolean isTooOld(CompilerRelease release) {
        String number = release.value().startsWith("1.") ? release.value().substring(2) : release.value();
        return release.value().isEmpty() || number.matches("\\d{1,3}") && Integer.parseInt(number) < LEAST_RELEASE;
    }
}
