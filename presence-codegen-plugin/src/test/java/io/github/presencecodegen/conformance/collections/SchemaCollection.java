package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.schema.JsonValues;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with schemas, examples, and a file {@code collection.yaml}, which holds settings of the plugin by their names,
 * and {@code examples}, a list of {@linkplain ExampleRule rules}. CONTRIBUTING.md describes the file for users.
 *
 * @param folder the folder
 * @param file the content of {@code collection.yaml}
 */
record SchemaCollection(Path folder, JsonObject file) {

    private static final String FILE = "collection.yaml";

    private static final String SPEC = "specDirectory";

    private static final String EXAMPLES = "examples";

    /** The collections in the folders of a folder, by name. */
    static List<SchemaCollection> in(Path root) {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve(FILE)))
                    .sorted()
                    .map(SchemaCollection::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaCollection of(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            byte[] content = Files.readAllBytes(folder.resolve(FILE));
            return new DocumentParser()
                    .parse(new SourceFile(folder.toString(), FILE, content), diagnostics)
                    .flatMap(document -> JsonValues.of(document.root()))
                    .map(file -> new SchemaCollection(folder, (JsonObject) file))
                    .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The folder of the schemas, which is the collection's unless it says another one. */
    Path spec() {
        return folder.resolve(text(SPEC, "")).normalize();
    }

    /** The value of a setting that is a text. */
    String text(String setting, String byDefault) {
        return file.get(setting) instanceof JsonString text ? text.value() : byDefault;
    }

    /** The values of a setting that is a list. */
    List<JsonValue> list(String setting) {
        return file.get(setting) instanceof JsonArray list ? list.values() : List.of();
    }

    /** The settings as a POM has them. */
    String settings() {
        StringBuilder xml = new StringBuilder();
        file.forEach((name, value) -> {
            if (!name.equals(SPEC) && !name.equals(EXAMPLES)) {
                element(name, value, xml);
            }
        });
        return xml.toString();
    }

    /** An element of a list has the name of the list without its plural ending. */
    private static void element(String name, JsonValue value, StringBuilder xml) {
        xml.append('<').append(name).append('>');
        if (value instanceof JsonObject object) {
            object.forEach((member, inner) -> element(member, inner, xml));
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> element(name.substring(0, name.length() - 1), item, xml));
        } else {
            String text = value instanceof JsonString string ? string.value() : value.toJson();
            xml.append(text.replace("&", "&amp;").replace("<", "&lt;"));
        }
        xml.append("</").append(name).append('>');
    }

    /** The rules that find its examples. */
    List<ExampleRule> rules() {
        return list(EXAMPLES).stream()
                .map(rule -> ExampleRule.of((JsonObject) rule))
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
