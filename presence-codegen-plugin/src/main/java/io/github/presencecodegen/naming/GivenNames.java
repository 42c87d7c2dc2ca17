package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.naming.members.Locations;
import io.github.presencecodegen.naming.members.NameElement;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the types that the user names. Schemas that several places put together are a type of each place, and so named in each.
 * Where it becomes several types of one file, it stands for the outermost; the others are told by what they are for, in
 * parentheses behind it.
 */
final class GivenNames {

    private final Map<String, List<TypeKey>> types = new TreeMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Diagnostics diagnostics;

    GivenNames(TypeModel model, Map<SchemaId, Schema> schemas, Diagnostics diagnostics) {
        Set<List<String>> known = new HashSet<>();
        List<TypeKey> keys = model.types().keySet().stream()
                .map(TypeKey::described)
                .distinct()
                .sorted(Comparator.comparing(key -> !key.isTopLevel()))
                .toList();
        for (TypeKey key : keys) {
            String schema = Locations.text(key.source());
            boolean isOutermost = known.add(List.of(schema, key.owner().file()));
            types.computeIfAbsent(
                            isOutermost ? schema : schema + " (" + purpose(key) + ")", unused -> new ArrayList<>())
                    .add(key);
        }
        schemas.forEach((id, schema) -> this.schemas.put(Locations.text(id), schema));
        this.diagnostics = diagnostics;
    }

    /**
     * The given names by type.
     *
     * @param reused the types of other modules, which are named there
     */
    Map<TypeKey, String> of(List<NameSetting> settings, Set<TypeKey> reused) {
        Map<TypeKey, String> given = new LinkedHashMap<>();
        for (int i = 0; i < settings.size(); i++) {
            if (!(settings.get(i) instanceof NameOverride override)) {
                continue;
            }
            List<TypeKey> keys = types.getOrDefault(override.schema(), List.of());
            if (keys.isEmpty()) {
                reportNoType(Place.of("", "<names> " + (i + 1)), override);
            }
            if (keys.stream().anyMatch(reused::contains)) {
                diagnostics.report(
                        DiagnosticCode.NAME_OF_REUSED, Place.of("", "<names> " + (i + 1)), override.schema());
            }
            keys.forEach(key -> given.put(key, override.type()));
        }
        return given;
    }

    private void reportNoType(Place setting, NameOverride override) {
        Optional<Schema> schema = Optional.ofNullable(schemas.get(override.schema()));
        if (schema.isPresent()) {
            diagnostics.report(DiagnosticCode.NAME_OF_NO_TYPE, schema.get().place(), override.schema());
        } else {
            String near = Spelling.nearest(override.schema(), types.keySet())
                    .map(name -> "Did you mean \"" + name + "\"?")
                    .orElse("Write it as \"file\" in manifest.json, followed by # and \"pointer\""
                            + " for a type inside the file.");
            diagnostics.report(DiagnosticCode.NAME_OF_NOTHING, setting, override.schema(), near);
        }
    }

    /** The part of the values that a type is for, or the schema that it takes in. */
    private static String purpose(TypeKey key) {
        return key.part().isEmpty() ? Locations.text(key.ids().get(key.ids().size() - 1)) : key.part();
    }

    /** Whether a name may be given. */
    static boolean isLegal(String type) {
        return NameRules.typeProblem(type).isEmpty();
    }

    /** The setting that gives a name to a type, to be pasted into a POM. */
    static String setting(SchemaId id, String type) {
        return "<names>" + NameElement.ofType(Locations.text(id), type) + "</names>";
    }
}
