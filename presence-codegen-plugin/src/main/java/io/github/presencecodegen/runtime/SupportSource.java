package io.github.presencecodegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of one support type, as it travels in the plugin's jar.
 *
 * @param name its name below the support package, such as {@code JsonValue} or {@code format.UuidFormat}
 * @param text its text
 */
record SupportSource(String name, String text) {

    /** The package that the sources are written in. */
    static final String PACKAGE = "io.github.presencecodegen.support";

    private static final Pattern IMPORT = Pattern.compile("^import " + PACKAGE.replace(".", "\\.") + "\\.([\\w.]+);");
    private static final Pattern COMMENT_OR_LITERAL =
            Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*+\"", Pattern.DOTALL);
    private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");

    /** The source of a type; empty if there is none of the name. */
    static Optional<SupportSource> of(String name) {
        try (InputStream source =
                SupportSource.class.getResourceAsStream("support/" + name.replace('.', '/') + ".java")) {
            if (source == null) {
                return Optional.empty();
            }
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Optional.of(new SupportSource(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The other support types that it may refer to: those that it imports, and those of its own package whose names it
     * mentions. One too many costs a file, one too few would not compile.
     *
     * @param exists whether there is a support type of a name
     */
    Set<String> references(Predicate<String> exists) {
        String prefix = name.substring(0, name.lastIndexOf('.') + 1);
        Set<String> references = TYPE_NAME
                .matcher(COMMENT_OR_LITERAL.matcher(text).replaceAll(" "))
                .results()
                .map(match -> prefix + match.group())
                .distinct()
                .filter(exists)
                .collect(Collectors.toCollection(TreeSet::new));
        text.lines().map(IMPORT::matcher).filter(Matcher::find).forEach(found -> references.add(found.group(1)));
        references.remove(name);
        return references;
    }
}
