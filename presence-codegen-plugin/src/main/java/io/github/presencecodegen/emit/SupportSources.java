package io.github.presencecodegen.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The support types as files of the consuming project. Their sources travel in the plugin's jar; here they get the
 * package of the consuming project, our header, and lose the null annotations where those are not wanted.
 */
public final class SupportSources {

    /** The support types, by the alphabet. The jar cannot list its own files, so they are listed here. */
    static final List<String> NAMES = List.of(
            "BasicOutput",
            "BranchComparison",
            "ComposedReports",
            "DeepList",
            "EqualItems",
            "InvalidJsonException",
            "InvalidValueException",
            "JsonAhead",
            "JsonArray",
            "JsonAssertions",
            "JsonBoolean",
            "JsonChecks",
            "JsonCodec",
            "JsonDecimal",
            "JsonDepth",
            "JsonEquality",
            "JsonExcerpt",
            "JsonHash",
            "JsonKind",
            "JsonLimits",
            "JsonMismatchException",
            "JsonNames",
            "JsonNesting",
            "JsonNull",
            "JsonNumber",
            "JsonObject",
            "JsonObjectMap",
            "JsonOrder",
            "JsonPointer",
            "JsonReader",
            "JsonScanner",
            "JsonString",
            "JsonTreeReader",
            "JsonTreeWriter",
            "JsonType",
            "JsonUnescaper",
            "JsonValidation",
            "JsonValue",
            "JsonVerdicts",
            "JsonWriter",
            "MalformedJson",
            "MemberName",
            "OrderedMap",
            "PatternMap",
            "PendingViolation",
            "ReadResult",
            "SeenNames",
            "ShortDecimal",
            "UndecidedPatternException",
            "Utf8",
            "Violation",
            "ViolationAssertions",
            "ViolationBranch",
            "ViolationCollector",
            "ViolationCursor",
            "ViolationMessages",
            "ViolationParams",
            "ViolationReport",
            "ViolationSummary");

    /** The support types that only some schemas need, by the alphabet. */
    static final List<String> OPTIONAL = List.of(
            "Ascii",
            "BidiRule",
            "CodePointSet",
            "DateTimeFormat",
            "DurationFormat",
            "EcmaRegex",
            "EmailFormat",
            "HostnameFormat",
            "IdnContext",
            "IdnHostnameFormat",
            "IdnLabel",
            "IdnTables",
            "IpAddressFormat",
            "JsonPattern",
            "JsonPointerFormat",
            "MatrixContentUriFormat",
            "MatrixIdFormat",
            "MatrixServerNameFormat",
            "PatternAssertion",
            "PatternAutomaton",
            "PatternBacktracking",
            "PatternBits",
            "PatternClasses",
            "PatternClosure",
            "PatternContext",
            "PatternOp",
            "PatternProgram",
            "PatternReader",
            "PatternSearch",
            "PatternSimulation",
            "PatternStack",
            "Punycode",
            "RegexClassParser",
            "RegexCursor",
            "RegexEscapes",
            "RegexGroupNames",
            "RegexIdentifiers",
            "RegexModifiers",
            "RegexNode",
            "RegexParser",
            "RegexProperties",
            "RegexQuantifier",
            "RegexSetItem",
            "RegexSyntaxException",
            "UriCharacters",
            "UriFormat",
            "UriTemplateFormat",
            "UuidFormat");

    private static final String PACKAGE = "io.github.presencecodegen.support";

    private static final Pattern ANNOTATION_LINES =
            Pattern.compile("^(?:import org\\.jspecify\\.annotations\\.\\w+;| *@NullMarked)\n", Pattern.MULTILINE);
    private static final Pattern NULLABLE_BOUND = Pattern.compile(" extends @Nullable Object\\b");
    private static final Pattern NULLABLE_ARRAY = Pattern.compile(" @Nullable ?(?=\\[|\\.\\.\\.)");
    private static final Pattern NULLABLE = Pattern.compile("@Nullable\\s+");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    private SupportSources() {}

    /** The support types that every schema needs, as sources of a package. */
    public static List<GeneratedFile> in(String supportPackage, boolean nullAnnotations) {
        return in(supportPackage, nullAnnotations, Set.of());
    }

    /**
     * The support types that every schema needs, and some of the others, as sources of a package, by the alphabet.
     *
     * @throws IllegalArgumentException if one of the extras is none of the others
     */
    public static List<GeneratedFile> in(String supportPackage, boolean nullAnnotations, Set<String> extras) {
        Set<String> names = new TreeSet<>(extras);
        OPTIONAL.forEach(names::remove);
        if (!names.isEmpty()) {
            throw new IllegalArgumentException("no optional support types: " + names);
        }
        names.addAll(NAMES);
        names.addAll(extras);
        return names.stream()
                .map(name -> file(name, supportPackage, nullAnnotations))
                .toList();
    }

    private static GeneratedFile file(String name, String supportPackage, boolean nullAnnotations) {
        String text = read(name).replace(PACKAGE, supportPackage);
        return new GeneratedFile(
                supportPackage.replace('.', '/') + "/" + name + ".java",
                GeneratedHeader.alone() + "\n" + (nullAnnotations ? text : withoutNullAnnotations(text)),
                true);
    }

    static String withoutNullAnnotations(String source) {
        String text = ANNOTATION_LINES.matcher(source).replaceAll("");
        text = NULLABLE_BOUND.matcher(text).replaceAll("");
        text = NULLABLE_ARRAY.matcher(text).replaceAll("");
        text = NULLABLE.matcher(text).replaceAll("");
        return BLANK_LINES.matcher(text).replaceAll("\n\n");
    }

    private static String read(String name) {
        try (InputStream source = SupportSources.class.getResourceAsStream("support/" + name + ".java")) {
            if (source == null) {
                throw new IllegalStateException("the source of " + name + " is missing in the plugin's jar");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
