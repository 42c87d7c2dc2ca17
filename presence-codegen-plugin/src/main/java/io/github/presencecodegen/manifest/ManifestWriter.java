package io.github.presencecodegen.manifest;

import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes manifests as JSON. {@link ManifestReader} reads what this writes. */
public final class ManifestWriter {

    /** Main and test code may have a type of one name, each from its own schema. */
    private static final Comparator<JsonObject> BY_TYPE = Comparator.comparing(
                    (JsonObject type) -> type.stringAt("/type"))
            .thenComparing(type -> type.stringAt("/file"))
            .thenComparing(type -> type.stringAt("/execution"));

    private ManifestWriter() {}

    /** The document of a module: its types together, and what else each execution has to say. */
    public static byte[] write(ModuleManifest module) {
        List<JsonObject> executions = new ArrayList<>();
        List<JsonObject> types = new ArrayList<>();
        module.runs().forEach((id, run) -> {
            executions.add(run(JsonObject.builder().put("execution", id), run).build());
            run.types()
                    .forEach(type -> types.add(type(type).put("execution", id).build()));
        });
        types.sort(BY_TYPE);
        return JsonObject.builder()
                .put("version", ModuleManifest.VERSION)
                .put("executions", JsonArray.of(executions))
                .put("types", JsonArray.of(types))
                .build()
                .toJsonBytes();
    }

    /** What a run has generated. */
    public static JsonObject toJson(RunManifest run) {
        return run(JsonObject.builder(), run)
                .put("types", array(run.types(), type -> type(type).build()))
                .build();
    }

    private static JsonObject.Builder run(JsonObject.Builder document, RunManifest run) {
        return document.put("packaged", run.isPackaged())
                .put("supportPackage", run.support().packageName())
                .put("supportForOthers", run.support().isForOthers())
                .put("supportTypes", texts(run.support().types()))
                .put("settings", texts(run.settings()))
                .put("files", texts(run.files()))
                .put("reuse", strings(run.reuse()));
    }

    private static JsonObject.Builder type(ManifestEntry entry) {
        JsonObject.Builder type = JsonObject.builder()
                .put("type", entry.type())
                .put("kind", entry.kind())
                .put("file", entry.file())
                .put("pointer", entry.pointer())
                .put("line", entry.line());
        entry.api().ifPresent(api -> type.put("api", api(api)));
        return type;
    }

    private static JsonObject api(TypeApi api) {
        TypeNames names = api.names();
        return JsonObject.builder()
                .put("key", key(api.key()))
                .put("same", array(api.same(), ManifestWriter::key))
                .put("package", names.type().packageName())
                .put("class", names.type().topLevel())
                .put("nested", names.type().nested())
                .put("wire", strings(api.properties()))
                .put("properties", array(names.properties(), ManifestWriter::property))
                .put("constants", strings(names.constants()))
                .put("wrappers", strings(names.wrappers()))
                .put("bases", array(api.bases(), ManifestWriter::key))
                .put("open", api.isOpen())
                .build();
    }

    private static JsonObject property(PropertyNames names) {
        return JsonObject.builder()
                .put("accessor", names.accessor())
                .put("constant", names.constant())
                .build();
    }

    private static JsonObject key(TypeKey key) {
        return JsonObject.builder()
                .put("owner", schema(key.owner()))
                .put("schemas", array(key.ids(), ManifestWriter::schema))
                .put("part", key.part())
                .build();
    }

    private static JsonObject schema(SchemaId id) {
        return JsonObject.builder()
                .put("file", id.file())
                .put("pointer", id.pointer())
                .build();
    }

    private static JsonObject texts(Map<String, String> texts) {
        JsonObject.Builder object = JsonObject.builder();
        texts.forEach(object::put);
        return object.build();
    }

    private static JsonArray strings(Collection<String> texts) {
        return JsonArray.of(texts.stream().map(JsonString::of).toList());
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> toJson) {
        return JsonArray.of(values.stream().map(toJson).toList());
    }
}
