package io.github.presencecodegen.manifest;

import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link ManifestWriter} writes. */
public final class ManifestReader {

    private ManifestReader() {}

    /**
     * The manifest of a module.
     *
     * @throws IllegalArgumentException if this is none; its message says why
     */
    public static ModuleManifest read(byte[] json) {
        if (!(JsonValue.parse(json) instanceof JsonObject document)) {
            throw new IllegalArgumentException("it is no JSON object");
        }
        JsonFields fields = new JsonFields(document);
        int version = fields.number("version");
        if (version != ModuleManifest.VERSION) {
            throw new IllegalArgumentException(
                    "it has version " + version + ", and this plugin reads version " + ModuleManifest.VERSION);
        }
        Map<String, List<ManifestEntry>> types = new HashMap<>();
        fields.list(
                "types",
                type -> types.computeIfAbsent(type.text("execution"), unused -> new ArrayList<>())
                        .add(type(type)));
        Map<String, RunManifest> runs = new HashMap<>();
        fields.list("executions", run -> {
            String id = run.text("execution");
            return runs.put(id, run(run, types.getOrDefault(id, List.of())));
        });
        return ModuleManifest.of(runs);
    }

    /**
     * What a run has generated.
     *
     * @throws IllegalArgumentException if this is something else
     */
    public static RunManifest read(JsonFields run) {
        return run(run, run.list("types", ManifestReader::type));
    }

    private static RunManifest run(JsonFields run, List<ManifestEntry> types) {
        return new RunManifest(
                run.truth("packaged"),
                new SupportManifest(
                        run.text("supportPackage"), run.truth("supportForOthers"), run.texts("supportTypes")),
                run.texts("settings"),
                run.texts("files"),
                run.strings("reuse"),
                types);
    }

    private static ManifestEntry type(JsonFields type) {
        return new ManifestEntry(
                type.text("type"),
                type.text("kind"),
                type.text("file"),
                type.text("pointer"),
                type.number("line"),
                type.has("api") ? Optional.of(api(type.fields("api"))) : Optional.empty());
    }

    private static TypeApi api(JsonFields api) {
        return new TypeApi(
                key(api.fields("key")),
                api.list("same", ManifestReader::key),
                api.strings("wire"),
                new TypeNames(
                        new JavaType(api.text("package"), api.text("class"), api.text("nested")),
                        api.list(
                                "properties",
                                names -> new PropertyNames(names.text("accessor"), names.text("constant"))),
                        api.strings("constants"),
                        api.strings("wrappers")),
                api.list("bases", ManifestReader::key),
                api.truth("open"));
    }

    private static TypeKey key(JsonFields key) {
        List<SchemaId> ids = key.list("schemas", ManifestReader::schema);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a type of no schemas");
        }
        return new TypeKey(schema(key.fields("owner")), ids, key.text("part"));
    }

    private static SchemaId schema(JsonFields id) {
        return new SchemaId(id.text("file"), id.text("pointer"));
    }
}
