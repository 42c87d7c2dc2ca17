package io.github.presencecodegen.modules;

import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.manifest.RunManifest;
import io.github.presencecodegen.manifest.TypeApi;
import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.ReusedTypes.ReusedType;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the types of other modules that stand for schemas which are read here. */
public final class ReuseFinder {

    private static final Place SETTING = Place.of("", "<reuse>");

    private final SchemaGraph graph;
    private final SharedModule here;
    private final Diagnostics diagnostics;
    private final Map<TypeKey, ReusedType> types = new LinkedHashMap<>();
    private final Map<TypeKey, TypeNames> names = new LinkedHashMap<>();
    private final Map<TypeKey, String> kinds = new LinkedHashMap<>();
    private final Map<TypeKey, List<String>> wireNames = new LinkedHashMap<>();
    private final List<WantedUnion> unions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /**
     * A search.
     *
     * @param here what this module and the others have to agree about
     */
    public ReuseFinder(SchemaGraph graph, SharedModule here, Diagnostics diagnostics) {
        this.graph = graph;
        this.here = here;
        this.diagnostics = diagnostics;
    }

    /**
     * The types; what the modules do not agree about is reported.
     *
     * @param specName what messages call the folder of the schema files
     */
    public Reuse among(RequestedModules modules, String specName) {
        Agreement agreement = new Agreement(graph, here, specName, diagnostics);
        for (DependencyManifest module : modules.reused()) {
            for (RunManifest run : module.runs()) {
                if (agreement.isAbout(run)) {
                    agreement.check(module.module(), run);
                    run.types().forEach(entry -> entry.api().ifPresent(api -> add(module.module(), entry, api)));
                }
            }
        }
        modules.named().stream()
                .filter(module -> !used.contains(module))
                .forEach(module -> diagnostics.report(DiagnosticCode.REUSES_NOTHING, SETTING, module));
        return types.isEmpty() ? Reuse.NONE : new Reuse(new ReusedTypes(types), names, kinds, wireNames, unions);
    }

    private void add(String module, ManifestEntry entry, TypeApi api) {
        if (api.key().isUnion()) {
            SchemaId schema = new SchemaId(entry.file(), entry.pointer());
            if (graph.schemas().containsKey(schema)) {
                WantedUnion union =
                        new WantedUnion(entry.type(), SETTING, List.of(), List.of(), "", Optional.of(schema));
                unions.add(union);
                put(union.key(), module, entry, api);
            }
        } else if (here.files().containsKey(api.key().owner().file())) {
            Stream.concat(Stream.of(api.key()), api.same().stream()).forEach(key -> put(key, module, entry, api));
        }
    }

    private void put(TypeKey key, String module, ManifestEntry entry, TypeApi api) {
        used.add(module);
        ReusedType other = types.putIfAbsent(key, new ReusedType(module, api.bases(), api.isOpen()));
        if (other != null) {
            diagnostics.report(DiagnosticCode.REUSED_TWICE, SETTING, key.source(), other.module(), module);
            return;
        }
        names.put(key, api.names());
        kinds.put(key, entry.kind());
        wireNames.put(key, api.properties());
    }
}
