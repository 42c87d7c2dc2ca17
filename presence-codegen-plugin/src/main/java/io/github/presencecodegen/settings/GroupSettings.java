package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.FileNaming;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.NameRules;
import io.github.presencecodegen.naming.places.NameSource;
import io.github.presencecodegen.settings.value.BooleanSetting;
import io.github.presencecodegen.source.FilePatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the groups. Without any, the settings beside them are the one group. */
final class GroupSettings {

    private final GivenGroup defaults;
    private final List<GivenGroup> groups;
    private final Diagnostics diagnostics;

    GroupSettings(GivenGroup defaults, List<GivenGroup> groups, Diagnostics diagnostics) {
        this.defaults = defaults;
        this.groups = groups;
        this.diagnostics = diagnostics;
    }

    /** The groups with their defaults; what is wrong with them was reported. */
    List<SchemaGroup> read() {
        check(defaults, "");
        if (groups.isEmpty()) {
            if (defaults.basePackage() == null) {
                diagnostics.report(DiagnosticCode.BASE_PACKAGE_MISSING, Place.of("", "<configuration>"));
            }
            return List.of(filled(defaults, List.of()));
        }
        if (!defaults.includes().isEmpty()) {
            diagnostics.report(DiagnosticCode.INCLUDES_BESIDE_GROUPS, Place.of("", "<includes>"));
        }
        List<SchemaGroup> read = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            GivenGroup group = groups.get(i);
            String name = "<groups> " + (i + 1);
            check(group, name + ": ");
            if (group.basePackage() == null && defaults.basePackage() == null) {
                diagnostics.report(DiagnosticCode.BASE_PACKAGE_MISSING, Place.of("", name));
            }
            read.add(filled(group, defaults.excludes()));
        }
        return read;
    }

    private SchemaGroup filled(GivenGroup group, List<String> moreExcludes) {
        List<String> excludes = new ArrayList<>(group.excludes());
        excludes.addAll(moreExcludes);
        return new SchemaGroup(
                group.includes().isEmpty() ? FilePatterns.ALL_SCHEMAS : group.includes(),
                excludes,
                either(group.basePackage(), defaults.basePackage()),
                either(group.typeSuffix(), defaults.typeSuffix()),
                naming(group),
                either(group.validatorsOnly(), defaults.validatorsOnly()).equals("true"));
    }

    /** What holds for files that are only referred to; what is wrong with it was reported with the groups. */
    FileNaming namingOfReferred() {
        return naming(defaults);
    }

    private FileNaming naming(GivenGroup group) {
        return new FileNaming(
                NameSource.of(either(group.nameFrom(), defaults.nameFrom())).orElse(NameSource.FILE),
                either(group.packageFromFolder(), defaults.packageFromFolder()).equals("true"));
    }

    private static String either(@Nullable String own, @Nullable String common) {
        return own != null ? own : Objects.requireNonNullElse(common, "");
    }

    private void check(GivenGroup group, String where) {
        checkPatterns(group.includes(), Place.of("", where + "<includes>"), diagnostics);
        checkPatterns(group.excludes(), Place.of("", where + "<excludes>"), diagnostics);
        String packageName = group.basePackage();
        if (packageName != null) {
            PackageSettings.check(packageName, Place.of("", where + "<basePackage>"), diagnostics);
        }
        String suffix = group.typeSuffix();
        if (suffix != null && !NameRules.isSuffix(suffix)) {
            diagnostics.report(DiagnosticCode.ILLEGAL_SUFFIX, Place.of("", where + "<typeSuffix>"), suffix);
        }
        String nameFrom = group.nameFrom();
        if (nameFrom != null && NameSource.of(nameFrom).isEmpty()) {
            String words = String.join(", ", NameSource.words());
            diagnostics.report(DiagnosticCode.ILLEGAL_NAME_SOURCE, Place.of("", where + "<nameFrom>"), nameFrom, words);
        }
        checkBoolean(group.packageFromFolder(), Place.of("", where + "<packageFromFolder>"));
        checkBoolean(group.validatorsOnly(), Place.of("", where + "<validatorsOnly>"));
    }

    private void checkBoolean(@Nullable String text, Place place) {
        if (text != null) {
            BooleanSetting.read(text, place, diagnostics);
        }
    }

    /** Reports patterns that can match no file. */
    static void checkPatterns(List<String> patterns, Place place, Diagnostics diagnostics) {
        for (String pattern : patterns) {
            Optional<String> problem = FilePatterns.problem(pattern);
            if (problem.isPresent()) {
                diagnostics.report(
                        DiagnosticCode.ILLEGAL_PATTERN, place, pattern, problem.get(), FilePatterns.advice(pattern));
            }
        }
    }
}
