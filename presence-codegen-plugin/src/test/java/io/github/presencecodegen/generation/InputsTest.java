package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.SupportMode;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.manifest.ModuleManifest;
import io.github.presencecodegen.naming.ConstantOverride;
import io.github.presencecodegen.naming.MemberOverride;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a request that decides what is generated, and that is no input, would leave stale code behind. */
class InputsTest {

    @TempDir
    private Path spec;

    @Test
    void areAllPartsOfARequestButThoseThatDecideNothing() {
        GenerationRequest request = request();
        Set<String> uncounted = new TreeSet<>();
        variants(request).forEach((part, variant) -> {
            if (inputs((GenerationRequest) variant).equals(inputs(request))) {
                uncounted.add(part);
            }
        });
        assertThat(uncounted)
                .containsExactly(
                        ".failOnWarning",
                        ".modules.named", // what they are is in the others
                        ".modules.reused.origin",
                        ".output.sources.name",
                        ".output.work.name",
                        ".output.work.path",
                        ".run.execution.byHand",
                        ".run.execution.configured",
                        ".run.execution.finished",
                        ".run.execution.id",
                        ".specification.folder.name");
    }

    private GenerationRequest request() {
        return new RequestBuilder(Requests.of(spec))
                .groups(new SchemaGroup(List.of("m.*"), List.of("m.a*"), "org.example", "Edu"))
                .names(
                        new NameOverride("m.b.yaml", "Bell"),
                        new MemberOverride("m.b.yaml#/properties/a", "b"),
                        new ConstantOverride("m.b.yaml#/properties/a", "up", "ON"))
                .enums(EnumPolicy.opening(List.of("Mood")))
                .format("mx-user-id", "org.example.UserId", "of", "org.example.UserIds.text")
                .schemaMapping("https://example.org/", "remote/")
                .metaschema("https://example.org/meta", "draft-04")
                .baseUri("schemas/")
                .overlay("m.a.yaml#/properties", spec.resolve("overlays/a.yaml"))
                .unions(new UnionRequest(
                        "AnyEdu",
                        "<unions> 1",
                        Optional.of(new SchemaGroup(List.of("m.*"), List.of("m.a*"), "org.example", "Edu")),
                        List.of("m.b*"),
                        List.of("m.c*"),
                        List.of("/type"),
                        "/content",
                        Optional.of("edu.yaml")))
                .jackson(JacksonVersion.V3)
                .modules(new RequestedModules(
                        SupportMode.NONE,
                        Optional.of(new SupportProvider("g:a", "org.example.support", new TreeMap<>(Map.of("A", "1")))),
                        List.of("g:a"),
                        List.of(new DependencyManifest("g:a", "a.jar", "2", new ModuleManifest(new TreeMap<>())))))
                .packagedManifest(spec.resolve("META-INF/m.json"))
                .build();
    }

    private SortedMap<String, String> inputs(GenerationRequest request) {
        return Inputs.of(
                request,
                Selection.NONE,
                request().specification().open().reading(),
                request().specification().openOverlays());
    }

    /** By what is different, values like a value that differ in one thing each. */
    private static Map<String, Object> variants(Object value) {
        Map<String, Object> variants = new LinkedHashMap<>();
        if (value instanceof Record whole && !(value instanceof ModuleManifest)) { // Its digest stands for it.
            RecordComponent[] components = whole.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                int position = i;
                variants(parts(whole).get(i))
                        .forEach((part, variant) -> variants.put(
                                "." + components[position].getName() + part, with(whole, position, variant)));
            }
        } else if (value instanceof String text) {
            variants.put("", text + "x");
        } else if (value instanceof Boolean flag) {
            variants.put("", !flag);
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            variants.put("", all[(constant.ordinal() + 1) % all.length]);
        } else if (value instanceof Optional<?> optional) {
            variants.put(" absent", Optional.empty());
            variants(optional.orElseThrow()).forEach((part, variant) -> variants.put(part, Optional.of(variant)));
        } else if (value instanceof Path path) {
            variants.put("", path.resolveSibling("x"));
        } else if (value instanceof List<?> list) {
            variants(list.get(0)).forEach((part, variant) -> variants.put(part, List.of(variant)));
        } else if (value instanceof Set<?> set) {
            variants.put("", set.isEmpty() ? Set.of("x") : Set.of());
        } else if (value instanceof Map<?, ?> map) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            variants(entry.getKey())
                    .forEach((part, variant) ->
                            variants.put("key" + part, new TreeMap<>(Map.of(variant, entry.getValue()))));
            variants(entry.getValue())
                    .forEach((part, variant) ->
                            variants.put("value" + part, new TreeMap<>(Map.of(entry.getKey(), variant))));
        }
        return variants;
    }

    private static List<Object> parts(Record whole) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(whole));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return parts;
    }

    private static Object with(Record whole, int position, Object part) {
        List<Object> parts = parts(whole);
        parts.set(position, part);
        Class<?>[] types = Arrays.stream(whole.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return whole.getClass().getDeclaredConstructor(types).newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
