package io.github.presencecodegen.conformance.collections;

import static java.util.Objects.requireNonNull;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where examples are, and of which schema.
 *
 * @param files the files, relative to the collection's folder: {@code *} stands for characters inside one name,
 *     {@code **} for any path
 * @param schema the file of the schema below the folder of the schemas, if need be with {@code #} and a JSON Pointer;
 *     what the first {@code *} of {@code files} stands for replaces the first {@code *} here, and so on
 * @param at where a file holds its examples: a JSON Pointer, in which {@code *} stands for every item and member; empty
 *     if the file is the example
 * @param valid whether the examples are valid
 */
record ExampleRule(String files, String schema, String at, boolean valid) {

    private static final Pattern STARS = Pattern.compile("\\*{1,2}");

    static ExampleRule of(JsonObject rule) {
        return new ExampleRule(
                text(rule, "files"),
                text(rule, "schema"),
                rule.has("at") ? text(rule, "at") : "",
                !JsonBoolean.of(false).equals(rule.get("valid")));
    }

    private static String text(JsonObject rule, String name) {
        return rule.get(name) instanceof JsonString text
                ? text.value()
                : fail("a rule of examples needs a text \"" + name + "\": " + rule.toJson());
    }

    private static String fail(String message) {
        throw new AssertionError(message);
    }

    /** The examples below a folder; none is a mistake in the rule. */
    List<CollectionExample> examples(Path folder) {
        List<CollectionExample> examples = new ArrayList<>();
        for (Path file : new FileTree(folder).files()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            Matcher matcher = files(path);
            if (matcher.matches()) {
                values(parse(file))
                        .forEach(json -> examples.add(new CollectionExample(path, schema(matcher), json, valid)));
            }
        }
        if (examples.isEmpty()) {
            fail("there are no examples " + files + at + " in " + folder);
        }
        return examples;
    }

    /** Whether a file is one of examples. */
    boolean covers(String path) {
        return files(path).matches();
    }

    private Matcher files(String path) {
        StringBuilder regex = new StringBuilder();
        int end = 0;
        for (Matcher star = STARS.matcher(files); star.find(); end = star.end()) {
            regex.append(Pattern.quote(files.substring(end, star.start())));
            regex.append(star.group().length() == 1 ? "([^/]*?)" : "(.*?)");
        }
        return Pattern.compile(regex + Pattern.quote(files.substring(end))).matcher(path);
    }

    private String schema(Matcher matcher) {
        Matcher star = STARS.matcher(schema);
        StringBuilder text = new StringBuilder();
        for (int i = 1; star.find(); i++) {
            star.appendReplacement(text, Matcher.quoteReplacement(requireNonNull(matcher.group(i))));
        }
        return star.appendTail(text).toString();
    }

    private static JsonValue parse(Path file) {
        try {
            return JsonValue.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JsonValue> values(JsonValue file) {
        List<JsonValue> values = List.of(file);
        for (String token : Arrays.stream(at.split("/")).skip(1).toList()) {
            values = values.stream().flatMap(value -> children(value, token)).toList();
        }
        return values;
    }

    private static Stream<JsonValue> children(JsonValue value, String token) {
        if (!token.equals("*")) {
            return Stream.ofNullable(value.at("/" + token));
        }
        return value instanceof JsonArray array
                ? array.values().stream()
                : value instanceof JsonObject object ? object.asMap().values().stream() : Stream.empty();
    }
}
