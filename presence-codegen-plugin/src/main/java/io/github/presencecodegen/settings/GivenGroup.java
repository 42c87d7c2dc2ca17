package io.github.presencecodegen.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written in a {@code <group>}, or beside all groups; Maven sets the fields. */
public final class GivenGroup {

    private @Nullable List<@Nullable String> includes;

    private @Nullable List<@Nullable String> excludes;

    private @Nullable String basePackage;

    private @Nullable String typeSuffix;

    private @Nullable String nameFrom;

    private @Nullable String packageFromFolder;

    private @Nullable String validatorsOnly;

    private @Nullable List<@Nullable GivenUnion> unions;

    /** One in which nothing is set. */
    public GivenGroup() {}

    /** One that says nothing of what names are taken from. */
    public GivenGroup(
            @Nullable List<@Nullable String> includes,
            @Nullable List<@Nullable String> excludes,
            @Nullable String basePackage,
            @Nullable String typeSuffix,
            @Nullable String validatorsOnly) {
        this(includes, excludes, basePackage, typeSuffix, null, null, validatorsOnly, null);
    }

    /** One that is written like this. */
    public GivenGroup(
            @Nullable List<@Nullable String> includes,
            @Nullable List<@Nullable String> excludes,
            @Nullable String basePackage,
            @Nullable String typeSuffix,
            @Nullable String nameFrom,
            @Nullable String packageFromFolder,
            @Nullable String validatorsOnly,
            @Nullable List<@Nullable GivenUnion> unions) {
        this.includes = includes;
        this.excludes = excludes;
        this.basePackage = basePackage;
        this.typeSuffix = typeSuffix;
        this.nameFrom = nameFrom;
        this.packageFromFolder = packageFromFolder;
        this.validatorsOnly = validatorsOnly;
        this.unions = unions;
    }

    /** Patterns of the files to generate from. */
    List<String> includes() {
        return Written.texts(includes);
    }

    /** Patterns of files to leave out. */
    List<String> excludes() {
        return Written.texts(excludes);
    }

    /** The package of the types. */
    @Nullable
    String basePackage() {
        return Written.text(basePackage);
    }

    /** What the names of the types end in. */
    @Nullable
    String typeSuffix() {
        return Written.text(typeSuffix);
    }

    /** {@code file}, {@code path} or {@code title}: what the names of the types come from. */
    @Nullable
    String nameFrom() {
        return Written.text(nameFrom);
    }

    /** {@code true} or {@code false}: whether the folders of the files go into the package. */
    @Nullable
    String packageFromFolder() {
        return Written.text(packageFromFolder);
    }

    /** {@code true} or {@code false}: whether no types are wanted. */
    @Nullable
    String validatorsOnly() {
        return Written.text(validatorsOnly);
    }

    /** Unions of its types. */
    List<GivenUnion> unions() {
        return Written.elements(unions, GivenUnion::new);
    }
}
