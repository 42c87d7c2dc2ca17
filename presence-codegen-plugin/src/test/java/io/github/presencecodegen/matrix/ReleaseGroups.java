package io.github.presencecodegen.matrix;

import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.Requests;
import java.nio.file.Path;
import java.util.ArrayList;
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
