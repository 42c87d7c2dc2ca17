package io.github.presencecodegen.matrix;

import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.Requests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The groups that a user of the whole specification would write: one for each folder of events, and for each API. */
final class ReleaseGroups {

    private static final String EVENTS = "event-schemas/schema";
    private static final String EDUS = "api/server-server/definitions/event-schemas";

    private final Path schemas;
    private final List<SchemaGroup> groups = new ArrayList<>();

    private ReleaseGroups(Path schemas) {
        this.schemas = schemas;
    }

    /** The groups for the schemas in a folder. */
    static List<SchemaGroup> of(Path schemas) {
        ReleaseGroups all = new ReleaseGroups(schemas);
        all.addEvents();
        all.addDefinitions();
        return all.groups;
    }

    /** The groups of the events alone. */
    static List<SchemaGroup> ofEvents(Path schemas) {
        ReleaseGroups events = new ReleaseGroups(schemas);
        events.addEvents();
        return events.groups;
    }

    /** The groups of the bodies of requests and responses but for those in some files, and of what they refer to. */
    static List<SchemaGroup> ofOperations(Path schemas, Collection<String> leftOut) {
        ReleaseGroups operations = new ReleaseGroups(schemas);
        operations.addOperations(List.copyOf(leftOut));
        operations.addDefinitions();
        return operations.groups;
    }

    private void addOperations(List<String> leftOut) {
        for (String api : foldersWithFiles("api")) {
            if (api.split("/").length == 2) {
                String operations = api + "/*.yaml#/paths/*/*/";
                List<String> includes = areSwagger(api)
                        ? List.of(operations + "parameters/*/schema", operations + "responses/*/schema")
                        : List.of(
                                operations + "requestBody/content/*/schema",
                                operations + "responses/*/content/*/schema");
                String packageName = packageName(api.substring("api/".length()));
                groups.add(new SchemaGroup(includes, leftOut, Requests.PACKAGE + ".api." + packageName, ""));
            }
        }
    }

    /** All files of a release are of one version. */
    private boolean areSwagger(String api) {
        return new FileTree(schemas.resolve(api))
                .files().stream().anyMatch(file -> read(file).contains("\nswagger:"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addEvents() {
        for (String folder : foldersWithFiles(EVENTS)) {
            boolean isRoot = folder.equals(EVENTS);
            String name = isRoot ? "" : "." + packageName(folder.substring(EVENTS.length() + 1));
            add(folder + "/*", "event" + name, isRoot ? "Event" : "");
        }
    }

    private void addDefinitions() {
        if (!foldersWithFiles(EDUS).isEmpty()) {
            add(EDUS + "/*", "federation", "Edu");
        }
        for (String api : apis()) {
            add("api/" + api + "/definitions/**", "api." + packageName(api), "");
        }
    }

    private void add(String include, String packageName, String suffix) {
        groups.add(new SchemaGroup(List.of(include), List.of(), Requests.PACKAGE + "." + packageName, suffix));
    }

    private static String packageName(String path) {
        return path.toLowerCase(Locale.ROOT).replace('/', '.').replaceAll("[^a-z0-9.]", "");
    }

    private TreeSet<String> foldersWithFiles(String folder) {
        TreeSet<String> folders = new TreeSet<>();
        for (Path file : new FileTree(schemas.resolve(folder)).files()) {
            folders.add(slashed(schemas.relativize(file.getParent())));
        }
        return folders;
    }

    private TreeSet<String> apis() {
        TreeSet<String> apis = new TreeSet<>();
        for (String folder : foldersWithFiles("api")) {
            String[] parts = folder.split("/");
            if (parts.length > 2 && parts[2].equals("definitions") && !folder.equals(EDUS)) {
                apis.add(parts[1]);
            }
        }
        return apis;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
