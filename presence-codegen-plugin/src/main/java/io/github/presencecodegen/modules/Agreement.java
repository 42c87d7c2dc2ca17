package io.github.presencecodegen.modules;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.manifest.RunManifest;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import java.util.Set;
import java.util.TreeSet;

/** Compares what this module has read with what another one has generated from. */
final class Agreement {

    private final SchemaGraph graph;
    private final SharedModule here;
    private final String specName;
    private final Diagnostics diagnostics;

    Agreement(SchemaGraph graph, SharedModule here, String specName, Diagnostics diagnostics) {
        this.graph = graph;
        this.here = here;
        this.specName = specName;
        this.diagnostics = diagnostics;
    }

    /** Whether a run has read a file that is read here, too. */
    boolean isAbout(RunManifest run) {
        return run.files().keySet().stream().anyMatch(here.files()::containsKey);
    }

    /** Reports what differs. */
    void check(String module, RunManifest run) {
        here.files().forEach((file, digest) -> {
            String there = run.files().getOrDefault(file, digest);
            if (!there.equals(digest)) {
                diagnostics.report(DiagnosticCode.REUSED_FILE_DIFFERS, Place.of(specName, file), module, digest, there);
            }
        });
        Set<String> settings = new TreeSet<>(run.settings().keySet());
        settings.removeIf(name -> name.startsWith(SharedSettings.format("")));
        graph.schemas().values().stream()
                .filter(schema -> run.files().containsKey(schema.id().file()))
                .forEach(schema -> formats(schema, settings));
        settings.forEach(name -> compare(name, module, run));
    }

    /** A class that stands for a format matters only where a schema has the format. */
    private static void formats(Schema schema, Set<String> settings) {
        schema.keyword(Assertion.Format.class)
                .ifPresent(format -> settings.add(SharedSettings.format(format.format())));
    }

    private void compare(String name, String module, RunManifest run) {
        String own = here.settings().getOrDefault(name, "");
        String there = run.settings().getOrDefault(name, "");
        if (!own.equals(there)) {
            String[] words = name.split(" ", 2);
            diagnostics.report(
                    DiagnosticCode.REUSED_SETTING_DIFFERS,
                    Place.of("", "<" + words[0] + ">" + (words.length > 1 ? " " + words[1] : "")),
                    own,
                    there,
                    module);
        }
    }
}
