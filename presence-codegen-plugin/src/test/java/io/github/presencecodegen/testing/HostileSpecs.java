package io.github.presencecodegen.testing;

import io.github.presencecodegen.testing.HostileSpec.Reference;
import io.github.presencecodegen.testing.HostileSpec.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes small specifications of hostile text, each with a document that it allows. */
public final class HostileSpecs {

    private static final int MOST_PROPERTIES = 3;
    private static final int DEPTH = 3;

    private final Random random;
    private final Text shared;
    private final Part sharedPart;
    private final Map<Object, Part> definitions = new LinkedHashMap<>();

    /** A schema, and a value that it allows. */
    private record Part(Map<Object, Object> schema, Object sample) {}

    private HostileSpecs(Random random) {
        this.random = random;
        this.shared = fileName();
        this.sharedPart = object(1);
        for (Text name : names(random.nextInt(3))) {
            definitions.put(name, schema(1));
        }
    }

    /** The next specification; it depends on the random numbers alone. */
    public static HostileSpec next(Random random) {
        return new HostileSpecs(random).spec();
    }

    private HostileSpec spec() {
        Part event = object(DEPTH);
        if (!definitions.isEmpty()) {
            Map<Object, Object> schemas = new LinkedHashMap<>();
            definitions.forEach((name, part) -> schemas.put(name, part.schema()));
            event.schema().put("$defs", schemas);
        }
        return new HostileSpec(fileName(), event.schema(), shared, sharedPart.schema(), event.sample());
    }

    private Part object(int depth) {
        Map<Object, Object> schema = described("object");
        Map<Object, Object> properties = new LinkedHashMap<>();
        Map<Object, Object> sample = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Text name : names(1 + random.nextInt(MOST_PROPERTIES))) {
            Part property = depth == DEPTH && random.nextInt(8) == 0 ? reference() : schema(depth - 1);
            properties.put(name, property.schema());
            sample.put(name, property.sample());
            if (random.nextBoolean()) {
                required.add(name);
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return new Part(schema, sample);
    }

    private Part schema(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> new Part(described("integer"), 5);
            case 1 -> new Part(formatted(described("integer"), "int32"), 7);
            case 2 -> new Part(described("boolean"), true);
            case 3 -> new Part(described(""), prose());
            case 4 -> strings(1);
            case 5 -> strings(2 + random.nextInt(3));
            case 6 -> new Part(withDefault(formatted(described("string"), prose()), prose()), prose());
            case 7 -> list(depth);
            default -> object(depth);
        };
    }

    private static Map<Object, Object> formatted(Map<Object, Object> schema, Object format) {
        schema.put("format", format);
        return schema;
    }

    private static Map<Object, Object> withDefault(Map<Object, Object> schema, Object value) {
        schema.put("default", value);
        return schema;
    }

    private Part strings(int count) {
        Map<Object, Object> schema = described("string");
        List<Text> values = names(count);
        schema.put("enum", values);
        if (random.nextBoolean()) {
            withDefault(schema, values.get(random.nextInt(count)));
        }
        return new Part(schema, values.get(random.nextInt(count)));
    }

    private Part list(int depth) {
        Part item = schema(depth - 1);
        Map<Object, Object> schema = described("array");
        schema.put("items", item.schema());
        return new Part(schema, List.of(item.sample(), item.sample()));
    }

    private Part reference() {
        List<Object> targets = new ArrayList<>(definitions.keySet());
        targets.add(shared);
        Text target = (Text) targets.get(random.nextInt(targets.size()));
        Map<Object, Object> schema = described("");
        schema.put("$ref", new Reference(target));
        Part part = target.equals(shared) ? sharedPart : definitions.get(target);
        return new Part(schema, part.sample());
    }

    private Map<Object, Object> described(String type) {
        Map<Object, Object> schema = new LinkedHashMap<>();
        if (!type.isEmpty()) {
            schema.put("type", type);
        }
        if (random.nextBoolean()) {
            schema.put("title", random.nextBoolean() ? prose() : name());
        }
        if (random.nextBoolean()) {
            schema.put("description", prose());
        }
        if (random.nextInt(5) == 0) {
            schema.put("deprecated", true);
        }
        if (random.nextInt(5) == 0) {
            schema.put("x-note", prose());
        }
        if (random.nextInt(5) == 0) {
            schema.put("x-addedInMatrixVersion", new Text("v" + prose().value(), false));
        }
        if (random.nextInt(5) == 0) {
            schema.put("x-changedInMatrixVersion", Map.of(name(), prose()));
        }
        return schema;
    }

    private Text prose() {
        return new Text(HostileText.prose(random), false);
    }

    private Text name() {
        return new Text(HostileText.name(random), false);
    }

    private Text fileName() {
        return new Text(HostileText.fileName(random), true);
    }

    private List<Text> names(int count) {
        Set<Text> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(name());
        }
        return List.copyOf(names);
    }
}
