package io.github.presencecodegen.maven;

import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.output.Execution;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.project.ModuleInfo;
import io.github.presencecodegen.settings.GivenFormat;
import io.github.presencecodegen.settings.GivenGroup;
import io.github.presencecodegen.settings.GivenMapping;
import io.github.presencecodegen.settings.GivenName;
import io.github.presencecodegen.settings.GivenOverlay;
import io.github.presencecodegen.settings.GivenProject;
import io.github.presencecodegen.settings.GivenSchemas;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.GivenTypes;
import io.github.presencecodegen.settings.GivenUnion;
import io.github.presencecodegen.settings.Written;
import io.github.presencecodegen.settings.build.GivenBuild;
import io.github.presencecodegen.settings.modules.GivenModules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** The settings that all goals share, and their translation. It decides nothing. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default
abstract class AbstractSettingsMojo extends AbstractMojo {

    /**
     * Files to generate types from, as patterns relative to {@code specDirectory}: {@code *} matches any part of a
     * file name, {@code **} any folders. A file that is only referred to needs no pattern. The default is all files
     * that end in {@code .yaml}, {@code .yml} or {@code .json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.includes")
    private @Nullable List<@Nullable String> includes;

    /**
     * Files to leave out although {@code includes} selects them, as patterns of the same form. They apply to every
     * group. References to such a file still work.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.excludes")
    private @Nullable List<@Nullable String> excludes;

    /**
     * The package of the generated types, such as {@code org.example.matrix}. It is required, unless every group has a
     * package: then the default is the longest common prefix of these packages. It holds the types of files that are
     * only referred to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.basePackage")
    private @Nullable String basePackage;

    /**
     * The package of the support types that generated code shares, such as {@code JsonValue} and {@code Violation}.
     * The default is {@code support} inside {@code basePackage}. Executions with the same package share one copy.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.supportPackage")
    private @Nullable String supportPackage;

    /**
     * Which support types are generated: {@code needed}, those that the generated types need; {@code all}, for a module
     * that others depend on; {@code none}, if they come from a dependency that has {@code all}. With {@code none},
     * {@code supportPackage} is that of the dependency.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.support", defaultValue = "needed")
    private String support;

    /**
     * Dependencies, as {@code groupId:artifactId}, whose generated types are used for the same schemas, instead of
     * generating types of these schemas in this module, too. The same schemas are files with the same path in
     * {@code specDirectory} and the same content. It needs {@code <support>none</support>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.reuse")
    private @Nullable List<@Nullable String> reuse;

    /**
     * The suffix of each type that is generated from a selected file. With {@code Edu}, {@code m.presence.yaml}
     * becomes {@code PresenceEdu}. The default is no suffix.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.typeSuffix")
    private @Nullable String typeSuffix;

    /**
     * What the name of the type of a file is taken from: {@code file}, its name; {@code path}, its path in
     * {@code specDirectory}, so that {@code hub/created.json} becomes {@code HubCreated}; {@code title}, the title of its
     * schema, if it has one to four words of letters and digits, and otherwise its name. The default is {@code file}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.nameFrom")
    private @Nullable String nameFrom;

    /**
     * Whether the types of a file are generated into the package of its folder, inside {@code basePackage}: those of
     * {@code hub/created.json} into {@code org.example.hub}. The default is {@code false}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.packageFromFolder")
    private @Nullable String packageFromFolder;

    /**
     * Groups of files, each with its own {@code includes}, {@code excludes}, {@code basePackage}, {@code typeSuffix},
     * {@code nameFrom}, {@code packageFromFolder}, {@code validatorsOnly} and {@code unions}. A file belongs to the first group that selects it. A setting that a group does not
     * have is taken from the setting of the same name outside of the groups; {@code includes} is not allowed there.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable GivenGroup> groups;

    /**
     * Unions of the generated types, each with {@code name}, the name of the interface; {@code tags}, the JSON Pointers
     * of the members whose constants tell the types apart; {@code includes} and {@code excludes}, the files whose types
     * it is made of, by default all of the group; {@code part}, the JSON Pointer of the part of each type that it is made
     * of; and {@code schema}, the schema that it stands for wherever that is referred to. A {@code group} may have unions
     * of its own.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable GivenUnion> unions;

    /**
     * Names of types, accessors and constants, each with {@code schema} and the name. {@code schema} is the file relative
     * to {@code specDirectory}; for a schema inside the file, {@code #} and the JSON Pointer follow. {@code type} is the
     * simple name of the type of the schema, as in {@code manifest.json}; {@code member} is the name of the accessor of
     * the property; {@code constant} is the name of the constant for the {@code value} of the enum.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable GivenName> names;

    /**
     * Whether enums accept values that the schema does not list: {@code closed} rejects them, as the schema says;
     * {@code open} keeps them. A list of names opens only these enums: {@code Presence} or
     * {@code PresenceEdu.Presence}. Enums that share a schema are open or closed together.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.enums", defaultValue = "closed")
    private List<@Nullable String> enums;

    /**
     * Whether generated code has the null annotations of JSpecify: {@code true}, {@code false}, or {@code auto}, which
     * means: if {@code org.jspecify:jspecify} is on the class path of the project, itself or with another library,
     * and a {@code module-info.java}, if there is one, requires it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.nullAnnotations", defaultValue = "auto")
    private String nullAnnotations;

    /**
     * Whether generated types have annotations that say so, by which tools leave them out: {@code true}, {@code false}, or
     * {@code auto}. Every type has {@code Generated} of the support package, for JaCoCo. Top-level types also have
     * {@code javax.annotation.processing.Generated}, for Error Prone and others; with {@code auto} not where the
     * {@code module-info} of this project does not read {@code java.compiler}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.generatedAnnotations", defaultValue = "auto")
    private String generatedAnnotations;

    /**
     * For which versions of Jackson the generated types are made, so that a mapper reads and writes them: {@code none},
     * {@code 2}, {@code 3}, {@code 2,3}, or {@code auto}, which means: those whose {@code jackson-databind} is on the class
     * path of the project, itself or with another library, unless a {@code module-info.java} does not require it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.jackson", defaultValue = "auto")
    private String jackson;

    /**
     * Whether only validators are generated, and no types. The schemas may then be of any kind: of an array, of a
     * string, {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.validatorsOnly", defaultValue = "false")
    private String validatorsOnly;

    /**
     * The dialect of schemas without {@code $schema}: {@code 2020-12}, {@code 2019-09}, {@code draft-07},
     * {@code draft-06}, {@code draft-04}, or {@code matrix}, which is 2020-12 with the deviations of the Matrix
     * specification.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.dialect", defaultValue = "matrix")
    private String dialect;

    /**
     * Whether values are checked against the {@code format} of their schema. By default {@code format} is only an
     * annotation, as in the standard.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.assertFormats", defaultValue = "false")
    private String assertFormats;

    /**
     * Whether strings are checked against the {@code contentEncoding} and {@code contentMediaType} of their schema. By
     * default both are only annotations, as in the standard.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.assertContent", defaultValue = "false")
    private String assertContent;

    /**
     * Words that schemas have beside the keywords of their dialect, such as {@code errorMessage}. They are ignored without
     * a warning. A {@code *} at the end stands for any rest: {@code meta:*}. Words that begin with {@code x-} need not be
     * listed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.knownKeywords")
    private @Nullable List<@Nullable String> knownKeywords;

    /**
     * Classes that represent formats, each with {@code name}, the format as in the schemas; {@code type}, the class;
     * {@code factory}, by default {@code of}: its static method that makes an object of a {@code String}; and
     * {@code writer}: its static method that gives the text of an object, by default {@code toString} of the object. A
     * method of another class is written with that class, such as {@code org.example.Times.write}. Strings of the format
     * have this type, keys of maps included. A string for which the factory throws an exception or returns null is
     * invalid. The text that was read is kept, and is written back.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable GivenFormat> formats;

    /**
     * Whether classes of the JDK represent formats: {@code LocalDate} for {@code date}, {@code OffsetTime} for
     * {@code time}, {@code OffsetDateTime} for {@code date-time}, {@code java.time.Duration} for {@code duration},
     * {@code URI} for {@code uri}, and {@code UUID} for {@code uuid}. A class in {@code formats} takes precedence.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.javaTypesForFormats", defaultValue = "false")
    private String javaTypesForFormats;

    /**
     * The files of schemas that are referred to by URI, each with {@code uri} and {@code path}, which is relative to
     * {@code specDirectory}. A {@code uri} that ends in {@code /} maps all URIs that begin with it, and its
     * {@code path} is a folder; the longest match applies. Nothing is downloaded. For a metaschema, {@code dialect} is the
     * draft that it extends, and {@code path} is not needed then.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable GivenMapping> schemaMappings;

    /**
     * Files that are merged into schemas before these are read, each with {@code schema}, a pattern of files relative to
     * {@code specDirectory} and, behind {@code #}, a JSON Pointer; and {@code file}, which is relative to the folder of the
     * POM. They are merged as JSON Merge Patch (RFC 7396) says: {@code null} removes. {@code required}, {@code enum} and
     * {@code allOf} may also be a mapping of {@code add} and {@code remove}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<@Nullable GivenOverlay> overlays;

    /**
     * What relative references start from if there is no such file beside the referring one: a folder in
     * {@code specDirectory}, such as {@code .}, or an absolute URI. A relative {@code $id} is then also resolved against
     * it. The default is to report such a reference.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.baseUri")
    private @Nullable String baseUri;

    /**
     * Whether a warning fails the build, as an error does. Nothing is generated then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.failOnWarning", defaultValue = "false")
    private String failOnWarning;

    /**
     * Whether this goal is skipped: nothing is read or written. The sources that are in {@code outputDirectory} already,
     * such as committed ones, are still compiled.
     *
     * @since 0.1.0
     */
    @Parameter(property = "presence-codegen.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.directory}/presence-codegen", readonly = true)
    private File workDirectory;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    @Inject
    private ProjectDependenciesResolver dependencies;

    /** Where the schemas are. */
    abstract File specDirectory();

    /** Where the sources go. */
    abstract File outputDirectory();

    /** Whether the generated code is test code. */
    abstract boolean isForTests();

    /** The manifest that goes into the jar; empty if nothing that is generated does. */
    abstract Optional<Path> packagedManifest();

    /** Whether the user wants nothing of this goal, or there is nothing for it here, which is logged. */
    final boolean isSkipped() {
        if (skip) {
            getLog().info("presence-codegen is skipped (presence-codegen.skip).");
            return true;
        }
        if ("pom".equals(project.getPackaging()) && !specDirectory().exists()) {
            // The plugin stands in a parent for the sake of its modules.
            getLog().info("A parent without a specification: nothing to generate here.");
            return true;
        }
        return false;
    }

    /** The executions of this plugin in the module. */
    final ModuleExecutions executions() {
        return new ModuleExecutions(project, execution, pluginContext());
    }

    /**
     * All settings as they are written.
     *
     * @param current which of the executions of the module this is
     * @param inAscii whether sources are written in ASCII
     */
    final GivenSettings settings(Execution current, boolean inAscii) throws MojoExecutionException {
        return new GivenSettings(
                new GivenProject(
                        ConfigurationElements.of(project, execution),
                        classPath(),
                        module(),
                        project.getBasedir() == null
                                ? workingDirectory()
                                : project.getBasedir().toPath(),
                        workingDirectory()),
                new GivenSchemas(
                        named(specDirectory()),
                        dialect.strip(),
                        assertFormats.strip(),
                        assertContent.strip(),
                        Written.elements(schemaMappings, GivenMapping::new),
                        Written.text(baseUri),
                        Written.texts(knownKeywords),
                        Written.elements(overlays, GivenOverlay::new)),
                new GivenTypes(
                        new GivenGroup(
                                includes,
                                excludes,
                                basePackage,
                                typeSuffix,
                                nameFrom,
                                packageFromFolder,
                                validatorsOnly,
                                unions),
                        Written.elements(groups, GivenGroup::new),
                        Written.text(supportPackage),
                        Written.elements(names, GivenName::new),
                        Written.texts(enums),
                        Written.elements(formats, GivenFormat::new),
                        javaTypesForFormats.strip(),
                        nullAnnotations.strip(),
                        generatedAnnotations.strip(),
                        jackson.strip()),
                new GivenModules(support.strip(), Written.texts(reuse)),
                failOnWarning.strip(),
                new OutputFolders(named(outputDirectory()), named(workDirectory), packagedManifest(), inAscii),
                new RunIdentity(current, plugin()));
    }

    /** What is configured beside this plugin. */
    final GivenBuild build() {
        return new ModuleBuild(project, session, execution).given(named(specDirectory()), isForTests());
    }

    private ClassPath classPath() {
        return new ResolvedClassPath(dependencies, session.getRepositorySession(), getLog()).of(project, isForTests());
    }

    /** Tests are compiled as a part of the main module, unless they have a descriptor of their own. */
    private Optional<ModuleInfo> module() {
        List<String> roots = new ArrayList<>();
        if (isForTests()) {
            roots.addAll(project.getTestCompileSourceRoots());
        }
        roots.addAll(project.getCompileSourceRoots());
        return ModuleInfo.in(roots.stream().map(Path::of).toList());
    }

    private NamedFolder named(File folder) {
        return NamedFolder.seenFrom(workingDirectory(), folder.toPath());
    }

    private String plugin() throws MojoExecutionException {
        try {
            return PluginFingerprint.of(execution.getMojoDescriptor().getPluginDescriptor());
        } catch (IOException e) {
            throw new MojoExecutionException("The plugin's own files cannot be read: " + e, e);
        }
    }

    /** Maven declares it as a raw type; in a test there may be none. */
    @SuppressWarnings("unchecked")
    private Map<Object, Object> pluginContext() {
        Map<Object, Object> context = getPluginContext();
        return context == null ? new HashMap<>() : context;
    }

    final MavenProject project() {
        return project;
    }

    final String mavenVersion() {
        return session.getSystemProperties().getProperty("maven.version", "unknown");
    }

    /** The file that has the settings; a goal on the command line may have none. */
    final String pom() {
        File pom = project.getFile();
        return pom == null ? "the settings" : NamedFolder.shown(pom.toPath(), workingDirectory());
    }

    private Path workingDirectory() {
        return Path.of(session.getSystemProperties().getProperty("user.dir", ""));
    }
}
