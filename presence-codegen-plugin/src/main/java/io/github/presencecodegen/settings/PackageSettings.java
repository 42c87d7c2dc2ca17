package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.NameRules;
import io.github.presencecodegen.naming.places.PackageCase;
import io.github.presencecodegen.runtime.SupportSources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The packages of an execution, and what they may not be to one another. */
final class PackageSettings {

    private final GivenTypes given;
    private final List<String> ofGroups;
    private final Optional<String> providedSupport;
    private final Diagnostics diagnostics;

    /**
     * The packages.
     *
     * @param providedSupport the support package of the dependency that the support types come from
     */
    PackageSettings(
            GivenTypes given, List<SchemaGroup> groups, Optional<String> providedSupport, Diagnostics diagnostics) {
        this.given = given;
        this.providedSupport = providedSupport;
        this.ofGroups = groups.stream().map(SchemaGroup::basePackage).distinct().toList();
        this.diagnostics = diagnostics;
    }

    /** Reports a name that no package can have. */
    static void check(String name, Place place, Diagnostics diagnostics) {
        NameRules.packageProblem(name)
                .ifPresent(problem -> diagnostics.report(DiagnosticCode.ILLEGAL_PACKAGE, place, name, problem));
    }

    /** The package of the types of files that are only referred to; where it is not set, what the groups have in common. */
    String basePackage() {
        String written = given.defaults().basePackage();
        return written != null ? written : common();
    }

    String supportPackage() {
        String written = given.supportPackage();
        return providedSupport.orElseGet(() -> written != null ? written : basePackage() + ".support");
    }

    void check() {
        String written = given.supportPackage();
        if (written != null) {
            check(written, Place.of("", "<supportPackage>"), diagnostics);
        }
        if (ofGroups.contains("")) {
            return; // One is missing, which was reported.
        }
        if (basePackage().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.NO_COMMON_PACKAGE, Place.of("", "<configuration>"), String.join(", ", ofGroups));
            return;
        }
        Set<String> packages = new LinkedHashSet<>(List.of(basePackage()));
        packages.addAll(ofGroups);
        SupportSources.packages(supportPackage()).stream()
                .filter(packages::contains)
                .findFirst()
                .ifPresent(shared -> diagnostics.report(
                        DiagnosticCode.SHARED_PACKAGE,
                        Place.of("", "<supportPackage>"),
                        shared,
                        freeSupportPackage(packages)));
        packages.add(supportPackage());
        checkCase(packages);
    }

    private String freeSupportPackage(Set<String> packages) {
        String name = basePackage() + ".support";
        return SupportSources.packages(name).stream().anyMatch(packages::contains) ? basePackage() + ".json" : name;
    }

    private void checkCase(Set<String> packages) {
        PackageCase.clash(packages)
                .ifPresent(pair -> diagnostics.report(
                        DiagnosticCode.PACKAGES_DIFFER_BY_CASE,
                        Place.of("", "<configuration>"),
                        pair.get(0),
                        pair.get(1)));
    }

    private String common() {
        List<String> words = new ArrayList<>(words(ofGroups.get(0)));
        for (String name : ofGroups) {
            List<String> others = words(name);
            int same = 0;
            while (same < words.size()
                    && same < others.size()
                    && words.get(same).equals(others.get(same))) {
                same++;
            }
            words.subList(same, words.size()).clear();
        }
        return String.join(".", words);
    }

    private static List<String> words(String packageName) {
        return Arrays.asList(packageName.split("\\."));
    }
}
