package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of the code for the bodies of one release. */
final class OperationChecks {

    private final String release;
    private final RawSchemas raw;
    private final IndependentValidator judge;
    private final OperationBodies bodies;
    private final GeneratedRelease code;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private int read;

    OperationChecks(String release, Path schemas) throws IOException {
        this.release = release;
        this.raw = new RawSchemas(schemas);
        this.judge = new IndependentValidator(raw);
        this.bodies = OperationBodies.in(schemas);
        this.code =
                GeneratedRelease.of(schemas, ReleaseGroups.ofOperations(schemas, bodies.leftOut()), EnumPolicy.CLOSED);
        for (ManifestEntry entry : code.spec().manifest()) {
            if (!entry.kind().equals("validator") && !entry.kind().equals("base")) {
                types.putIfAbsent(entry.file() + "#" + entry.pointer(), entry.type());
            }
        }
    }

    /** Every body has a type, which reads and writes the examples that its schema allows. */
    void check() {
        bodies.all().forEach(this::check);
        System.out.printf(
                "Matrix %s: %d API files without %s, %d JSON bodies, %d other bodies, %d types of bodies, %d types,"
                        + " examples read and written %d, refused by their own schema %d, without a file that they refer to %d,"
                        + " %d warnings, javac %d ms%n",
                release,
                bodies.files().size(),
                bodies.leftOut(),
                bodies.all().size(),
                bodies.others(),
                names.stream()
                        .map(line -> line.replaceFirst(".* ", ""))
                        .distinct()
                        .count(),
                types.size(),
                read,
                invalid.size(),
                bodies.broken().size(),
                code.warnings().size(),
                code.compilation().toMillis());
        assertThat(faults).as(release).isEmpty();
        ReviewedList.of("bodies", release).check(names);
        ReviewedList.of("invalid-examples", release).checkOrShow(invalid);
    }

    private void check(OperationBody body) {
        Optional<String> name = type(body.schema());
        if (name.isEmpty()) {
            faults.add("no type of " + body.schema().id());
            return;
        }
        names.add(body.schema().id() + " " + name.get());
        for (JsonValue example : body.examples()) {
            checkExample(body.schema(), new GeneratedType(code.code(), name.get()), example);
        }
    }

    private void checkExample(RawSchema schema, GeneratedType type, JsonValue example) {
        if (!judge.isValid(schema, example)) {
            invalid.add(schema.id() + " " + shortly(example));
            if (type.isValid(example.toJsonBytes())) {
                faults.add(schema.id() + ": another validator refuses " + example.toJson());
            }
            return;
        }
        read++;
        new RoundTrip(type)
                .fault(example)
                .ifPresent(fault -> faults.add(schema.id() + ": " + fault + "\n    " + example.toJson()));
    }

    private static String shortly(JsonValue example) {
        String json = example.toJson();
        return json.length() > 80 ? json.substring(0, 80) + "..." : json;
    }

    /** The type of a schema, or of what it refers to where it says nothing else. */
    private Optional<String> type(RawSchema schema) {
        Optional<String> own = Optional.ofNullable(types.get(schema.id()));
        return own.or(() -> raw.target(schema).flatMap(this::type))
                .or(() -> schema.list("allOf").size() == 1
                        ? type(schema.list("allOf").get(0))
                        : Optional.empty());
    }
}
