package io.github.presencecodegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The source of one support type, as it travels in the plugin's jar.
 *
 * @param name its name below the support package, such as {@code JsonValue} or {@code format.UuidFormat}
 * @param text its text
 */
record SupportSource(String name, String text) {

    /** The package that the sources are written in. */
    static final String PACKAGE = "io.github.presencecodegen.support";

    private static final String IMPORT = "\nimport ";

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
        Set<String> mentioned = MentionedNames.in(text);
        Set<String> references = new TreeSet<>();
        for (String imported : imports()) {
            mentioned.remove(imported.substring(imported.lastIndexOf('.') + 1));
            if (imported.startsWith(PACKAGE)) {
                references.add(imported.substring(PACKAGE.length() + 1));
            }
        }
        mentioned.stream().map(other -> prefix + other).filter(exists).forEach(references::add);
        references.remove(name);
        return references;
    }

    private List<String> imports() {
        List<String> imports = new ArrayList<>();
        for (int at = text.indexOf(IMPORT); at >= 0; at = text.indexOf(IMPORT, at + 1)) {
            imports.add(text.substring(at + IMPORT.length(), text.indexOf(';', at)));
        }
        return imports;
    }
}
