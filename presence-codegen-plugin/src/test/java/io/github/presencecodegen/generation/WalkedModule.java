package io.github.presencecodegen.generation;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.output.Execution;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module generates from, and how.
 *
 * @param spec its files, by path
 * @param executions in the order in which they run
 */
record WalkedModule(SortedMap<String, String> spec, List<Settings> executions) {

    private static final List<String> FILES =
            List.of("m.a.yaml", "m.A.yaml", "m.b.yaml", "m.c.yaml", "more/m.a.yaml", "more/m.d e\u00e9.yaml");
    private static final List<String> OUTPUTS = List.of("target/one", "target/two", "target/one/inside", "src");

    /** The settings of an execution. */
    record Settings(String id, String includes, String packageName, String suffix, boolean open, String output) {

        GenerationRequest request(Path spec, Path module, Set<String> configured, Set<String> finished) {
            GenerationRequest start = Requests.of(spec, includes);
            return new RequestBuilder(start)
                    .groups(new SchemaGroup(List.of(includes), List.of(), packageName, suffix))
                    .supportPackage("org.example.support")
                    .enums(new EnumPolicy(open, Set.of()))
                    .outputDirectory(module.resolve(output))
                    .workDirectory(module.resolve("target/presence-codegen"))
                    .execution(new Execution(id, configured, finished))
                    .build();
        }
    }

    static WalkedModule first() {
        SortedMap<String, String> spec = new TreeMap<>();
        spec.put("common.yaml", schema("base"));
        spec.put("m.a.yaml", schema("first"));
        return new WalkedModule(
                spec, List.of(new Settings("generate-a", "**/m.*", "org.example.a", "", false, "target/one")));
    }

    WalkedModule {
        spec = Collections.unmodifiableSortedMap(new TreeMap<>(spec));
        executions = List.copyOf(executions);
    }

    /** This module after one change. */
    WalkedModule changed(Random random) {
        SortedMap<String, String> files = new TreeMap<>(spec);
        List<Settings> settings = new ArrayList<>(executions);
        switch (random.nextInt(6)) {
            case 0 -> files.put(one(FILES, random), schema("word" + random.nextInt(3)));
            case 1 -> files.remove(one(FILES, random));
            case 2 -> files.put("common.yaml", schema("base" + random.nextInt(3)));
            case 3 -> rename(files, one(FILES, random), one(FILES, random));
            case 4 -> Collections.shuffle(settings, random);
            default -> changeSettings(settings, random);
        }
        return new WalkedModule(files, settings);
    }

    /** Whether all that it generates is in the folder of the build. */
    boolean isInTarget() {
        return executions.stream().allMatch(settings -> settings.output().startsWith("target/"));
    }

    /** Runs the executions, until one fails; tells whether none did. */
    boolean build(Path specFolder, Path module) {
        Set<String> configured = new HashSet<>();
        executions.forEach(settings -> configured.add(settings.id()));
        Set<String> finished = new HashSet<>();
        for (Settings settings : executions) {
            GenerationRequest request = settings.request(specFolder, module, configured, finished);
            if (new Generator().generate(request).failed()) {
                return false;
            }
            finished.add(settings.id());
        }
        return true;
    }

    private static void rename(Map<String, String> files, String from, String to) {
        String text = files.remove(from);
        if (text != null) {
            files.put(to, text);
        }
    }

    private static void changeSettings(List<Settings> settings, Random random) {
        String id = one(List.of("generate-a", "generate-b", "generate-test-a"), random);
        boolean removed = settings.removeIf(each -> each.id().equals(id));
        if (removed && !settings.isEmpty() && random.nextInt(4) == 0) {
            return;
        }
        settings.add(
                random.nextInt(settings.size() + 1),
                new Settings(
                        id,
                        one(List.of("**/m.*", "m.*", "more/*", "**/m.a.*"), random),
                        one(List.of("org.example.a", "org.example.b", "org.example.test"), random),
                        one(List.of("", "Edu"), random),
                        random.nextBoolean(),
                        one(OUTPUTS, random)));
    }

    private static String schema(String word) {
        return """
                type: object
                description: About %1$s.
                properties:
                  word: {type: string, enum: [%1$s, other]}
                """.formatted(word) + (word.startsWith("base") ? "" : "  base: {$ref: common.yaml}\n");
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
