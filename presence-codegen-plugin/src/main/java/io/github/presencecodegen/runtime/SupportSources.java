package io.github.presencecodegen.runtime;

import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generated.GeneratedHeader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The support types as files of the consuming project: those that are asked for, and all that these refer to, which their
 * sources say themselves. They get the package of the consuming project and our header, and lose the null annotations where
 * those are not wanted.
 */
public final class SupportSources {

    /** With all that they refer to: what generated types are made of, and what users call themselves. */
    private static final List<String> ALWAYS =
            List.of("BasicOutput", "CanonicalJson", "DeepList", "JsonCodec", "ObjectBuilder", "PatternMap");

    /** With all that they refer to: what generated types of any schemas may need beside those. */
    private static final List<String> ANY_SCHEMA = List.of(
            "ContentEncoding",
            "DispatchCodec",
            "DispatchInPlace",
            "FormattedMap",
            "FormattedViews",
            "Generated",
            "JavaFormats",
            "JsonParts",
            "JsonUnescaper",
            "PartDispatchCodec",
            "TypedFormat",
            "format.DateTimeFormat",
            "format.DurationFormat",
            "format.EmailFormat",
            "format.IdnHostnameFormat",
            "format.JsonPointerFormat",
            "format.MatrixContentUriFormat",
            "format.MatrixIdFormat",
            "format.UriFormat",
            "format.UriTemplateFormat",
            "format.UuidFormat",
            "pattern.JsonPattern",
            "regex.EcmaRegex");

    /** The packages below the support package that some support types are in. */
    private static final List<String> SUB_PACKAGES = List.of("format", "pattern", "regex");

    private final String supportPackage;
    private final boolean nullAnnotations;
    private final GeneratedAnnotations generatedAnnotations;
    private final Set<JacksonVersion> jackson;
    private final Map<String, Optional<SupportSource>> sources = new HashMap<>();

    /**
     * The sources for one project.
     *
     * @param supportPackage the package of the support types there; further ones may lie below it
     * @param nullAnnotations whether the annotations of JSpecify stay
     * @param generatedAnnotations which annotations say that they are generated
     * @param jackson the versions of Jackson that read and write values
     */
    public SupportSources(
            String supportPackage,
            boolean nullAnnotations,
            GeneratedAnnotations generatedAnnotations,
            Set<JacksonVersion> jackson) {
        this.supportPackage = supportPackage;
        this.nullAnnotations = nullAnnotations;
        this.generatedAnnotations = generatedAnnotations;
        this.jackson = Set.copyOf(jackson);
    }

    /** The packages that support types may be in, the support package itself first; nothing else may be in them. */
    public static List<String> packages(String supportPackage) {
        List<String> packages = new ArrayList<>(List.of(supportPackage));
        SUB_PACKAGES.forEach(name -> packages.add(supportPackage + "." + name));
        return packages;
    }

    /**
     * The support types that every schema needs, and some others, in the order of their names.
     *
     * @param demanded the others, by their names below the support package, such as {@code format.UuidFormat}
     * @throws IllegalArgumentException if there is no support type of a name
     */
    public List<GeneratedFile> files(Collection<String> demanded) {
        return needed(demanded).values().stream().map(this::file).toList();
    }

    /**
     * The digests of the sources of the support types that {@link #files} has, by name. They do not depend on the package,
     * nor on null annotations.
     */
    public SortedMap<String, String> digests(Collection<String> demanded) {
        SortedMap<String, String> digests = new TreeMap<>();
        needed(demanded)
                .forEach((name, source) ->
                        digests.put(name, Digest.of(source.text().getBytes(StandardCharsets.UTF_8))));
        return digests;
    }

    /** Some support types, and those that generated types of any schemas may need. */
    public static List<String> complete(Collection<String> demanded) {
        List<String> complete = new ArrayList<>(ANY_SCHEMA);
        complete.addAll(demanded);
        return complete;
    }

    private Map<String, SupportSource> needed(Collection<String> demanded) {
        List<String> starts = new ArrayList<>(ALWAYS);
        starts.addAll(JacksonTypes.starts(jackson));
        starts.addAll(demanded);
        if (generatedAnnotations.hasOwn()) {
            starts.add(GeneratedMarks.ANNOTATION);
        }
        return closure(starts);
    }

    /** The sources of some types and of all that they refer to, by name. */
    Map<String, SupportSource> closure(Collection<String> starts) {
        Map<String, SupportSource> reached = new TreeMap<>();
        Deque<String> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            String name = next.remove();
            if (!reached.containsKey(name)) {
                SupportSource source = source(name)
                        .orElseThrow(() -> new IllegalArgumentException("no support type has the name " + name));
                reached.put(name, source);
                next.addAll(source.references(other -> source(other).isPresent()));
            }
        }
        return reached;
    }

    private Optional<SupportSource> source(String name) {
        return sources.computeIfAbsent(
                name,
                wanted -> SupportSource.of(wanted)
                        .map(source -> new SupportSource(wanted, JacksonTypes.kept(source.text(), jackson))));
    }

    private GeneratedFile file(SupportSource source) {
        String marked = new GeneratedMarks(generatedAnnotations).addedTo(source);
        String text = marked.replace(SupportSource.PACKAGE, supportPackage);
        return new GeneratedFile(
                supportPackage.replace('.', '/') + "/" + source.name().replace('.', '/') + ".java",
                GeneratedHeader.alone() + "\n" + (nullAnnotations ? text : NullAnnotations.removedFrom(text)),
                true);
    }
}
