package io.github.presencecodegen.settings.value;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.Library;
import io.github.presencecodegen.runtime.JacksonVersion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads for which versions of Jackson the types are made, and says which those are and why. */
public final class JacksonSetting {

    private static final Place PLACE = Place.of("", "<jackson>");

    private final ClassPath classPath;
    private final Predicate<String> isRead;
    private final Diagnostics diagnostics;

    /**
     * A reader of the setting.
     *
     * @param isRead whether the module of the generated code, if there is one, reads another
     */
    public JacksonSetting(ClassPath classPath, Predicate<String> isRead, Diagnostics diagnostics) {
        this.classPath = classPath;
        this.isRead = isRead;
        this.diagnostics = diagnostics;
    }

    /** The versions that are meant. */
    public Set<JacksonVersion> read(String text) {
        if (text.equals("auto")) {
            return found();
        }
        if (text.equals("none")) {
            return Set.of();
        }
        Set<JacksonVersion> versions = EnumSet.noneOf(JacksonVersion.class);
        for (String number : text.split(",", -1)) {
            named(number.strip()).ifPresentOrElse(versions::add, () -> report(DiagnosticCode.ILLEGAL_JACKSON, text));
        }
        if (!versions.isEmpty()) {
            report(DiagnosticCode.JACKSON_USED, numbers(versions), "<jackson> says so");
        }
        return versions;
    }

    private static Optional<JacksonVersion> named(String number) {
        for (JacksonVersion version : JacksonVersion.values()) {
            if (version.number().equals(number)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    private Set<JacksonVersion> found() {
        Set<JacksonVersion> versions = EnumSet.noneOf(JacksonVersion.class);
        for (JacksonVersion version : JacksonVersion.values()) {
            classPath.find(version.groupId(), version.artifactId()).ifPresent(library -> {
                if (isRead.test(version.databind())) {
                    versions.add(version);
                } else {
                    report(DiagnosticCode.JACKSON_UNREAD, version.number(), named(library), version.databind());
                }
            });
        }
        if (!versions.isEmpty()) {
            String libraries = versions.stream()
                    .flatMap(version -> classPath.find(version.groupId(), version.artifactId()).stream())
                    .map(JacksonSetting::named)
                    .collect(Collectors.joining(" and "));
            report(
                    DiagnosticCode.JACKSON_USED,
                    numbers(versions),
                    libraries + (versions.size() == 1 ? " is" : " are") + " on the class path");
        }
        return versions;
    }

    /** A library that reads and writes generated types by their fields, past every check, unless the user teaches it. */
    private record Other(String groupId, String artifactId, String name) {}

    private static final List<Other> OTHERS = List.of(
            new Other("com.google.code.gson", "gson", "Gson"),
            new Other("jakarta.json.bind", "jakarta.json.bind-api", "JSON-B"),
            new Other("com.squareup.moshi", "moshi", "Moshi"));

    /** Says of other libraries that they know nothing of generated types. */
    public void reportOthers() {
        String others = OTHERS.stream()
                .filter(other -> classPath.has(other.groupId(), other.artifactId()))
                .map(Other::name)
                .collect(Collectors.joining(" and "));
        if (!others.isEmpty()) {
            report(DiagnosticCode.JSON_LIBRARY_WITHOUT_ADAPTER, others);
        }
    }

    private static String named(Library library) {
        return library.groupId() + ":" + library.artifactId() + ":" + library.version();
    }

    private static String numbers(Set<JacksonVersion> versions) {
        return versions.stream().map(JacksonVersion::number).collect(Collectors.joining(" and "));
    }

    private void report(DiagnosticCode code, String... arguments) {
        diagnostics.report(code, PLACE, (Object[]) arguments);
    }
}
