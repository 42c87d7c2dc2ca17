package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The bodies in the API files of a release, found without any code of the generator's. */
final class OperationBodies {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final Pattern REFERENCE = Pattern.compile("[$]ref[\"']?: *[\"']?((?:[^\"'#\\s]|#(?!/))+[.]yaml)");
    private static final String EXAMPLE = "example";
    private static final String EXAMPLES = "examples";

    private final RawSchemas raw;
    private final ExampleReferences references;
    private final Set<String> files = new TreeSet<>();
    private final Map<String, OperationBody> bodies = new LinkedHashMap<>();
    private final Set<String> leftOut = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();
    private int others;

    private OperationBodies(Path schemas) throws IOException {
        this.raw = new RawSchemas(schemas);
        this.references = new ExampleReferences(schemas);
        for (Path file : new FileTree(schemas.resolve("api")).files()) {
            String path = schemas.relativize(file).toString().replace('\\', '/');
            if (path.matches("api/[^/]+/[^/]+\\.yaml") && Files.readString(file).contains("\npaths:")) {
                (refersToNothing(file) ? leftOut : files).add(path);
            }
        }
        files.forEach(this::addFile);
    }

    /** A copy of a release may lack a folder that some files refer to. */
    private static boolean refersToNothing(Path file) throws IOException {
        return REFERENCE
                .matcher(Files.readString(file))
                .results()
                .anyMatch(reference -> !Files.exists(file.resolveSibling(reference.group(1))));
    }

    /** The bodies of all API files below a folder. */
    static OperationBodies in(Path schemas) throws IOException {
        return new OperationBodies(schemas);
    }

    /** The files whose references to schemas lead to files that are not there: nothing can be generated from them. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** The files that have operations. */
    Set<String> files() {
        return files;
    }

    /** The bodies that are JSON; one that several operations refer to is one. */
    Collection<OperationBody> all() {
        return bodies.values();
    }

    /** How many bodies are no JSON. */
    int others() {
        return others;
    }

    /** The schemas with an example that refers to a file which is not there. */
    List<String> broken() {
        return broken;
    }

    private void addFile(String file) {
        RawSchema root = raw.root(file);
        for (String path : root.names("paths")) {
            RawSchema item = root.at("paths", path).orElseThrow();
            METHODS.forEach(method -> item.at(method).ifPresent(this::addOperation));
        }
    }

    private void addOperation(RawSchema operation) {
        for (RawSchema parameter : operation.list("parameters")) {
            RawSchema target = referred(parameter);
            if (JsonString.of("body").equals(target.json().get("in"))) {
                target.at("schema").ifPresent(schema -> add(schema, target, List.of("x-example")));
            }
        }
        operation.at("requestBody").map(this::referred).ifPresent(this::addContent);
        for (String status : operation.names("responses")) {
            RawSchema response = referred(operation.at("responses", status).orElseThrow());
            response.at("schema").ifPresent(schema -> add(schema, response, List.of()));
            addContent(response);
        }
    }

    private void addContent(RawSchema holder) {
        for (String type : holder.names("content")) {
            RawSchema media = holder.at("content", type).orElseThrow();
            Optional<RawSchema> schema = media.at("schema");
            if (schema.isPresent() && type.contains("json")) {
                add(schema.get(), media, List.of(EXAMPLE));
            } else if (schema.isPresent()) {
                others++;
            }
        }
    }

    private RawSchema referred(RawSchema holder) {
        return raw.target(holder).orElse(holder);
    }

    private void add(RawSchema schema, RawSchema holder, List<String> members) {
        if (JsonString.of("file").equals(schema.json().get("type"))) {
            others++;
            return;
        }
        List<JsonValue> examples = new ArrayList<>();
        members.forEach(name -> addExample(examples, holder, name));
        if (holder.json().get(EXAMPLES) instanceof JsonObject named) {
            named.forEach((name, example) -> {
                if (name.contains("json")) {
                    addExample(examples, holder, example);
                } else if (example instanceof JsonObject object && object.get("value") != null) {
                    addExample(examples, holder, object.get("value"));
                }
            });
        }
        addExample(examples, schema, EXAMPLE);
        raw.target(schema).ifPresent(target -> addExample(examples, target, EXAMPLE));
        RawSchema modern =
                new RawSchema(schema.file(), schema.pointer(), (JsonObject) ModernSpelling.of(schema.json()));
        bodies.putIfAbsent(schema.id(), new OperationBody(modern, examples));
    }

    private void addExample(List<JsonValue> examples, RawSchema holder, String name) {
        if (holder.json().get(name) != null) {
            addExample(examples, holder, holder.json().get(name));
        }
    }

    private void addExample(List<JsonValue> examples, RawSchema holder, JsonValue example) {
        try {
            examples.add(references.resolved(holder.file(), example));
        } catch (UncheckedIOException e) {
            broken.add(holder.id());
        }
    }
}
