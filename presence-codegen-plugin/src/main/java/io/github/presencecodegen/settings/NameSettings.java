package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.naming.NameRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the names for types. Whether there are such types is not known yet. */
final class NameSettings {

    private final List<GivenName> names;
    private final Diagnostics diagnostics;

    NameSettings(List<GivenName> names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    List<NameOverride> read() {
        List<NameOverride> read = new ArrayList<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = Place.of("", "<names> " + (i + 1));
            String schema = schema(names.get(i), place);
            Integer first = schema.isEmpty() ? null : firsts.putIfAbsent(schema, i + 1);
            if (first != null) {
                diagnostics.report(DiagnosticCode.NAMED_TWICE, place, schema, first);
            }
            read.add(new NameOverride(schema, type(names.get(i), place)));
        }
        return read;
    }

    /** The root of a file has an empty pointer, which may be written or not. */
    private String schema(GivenName name, Place place) {
        String schema = name.schema();
        if (schema == null) {
            diagnostics.report(
                    DiagnosticCode.NAME_INCOMPLETE,
                    place,
                    "schema",
                    "the schema as in manifest.json, such as <schema>event-schemas/m.room.member.yaml</schema>");
            return "";
        }
        return schema.endsWith("#") ? schema.substring(0, schema.length() - 1) : schema;
    }

    private String type(GivenName name, Place place) {
        String type = name.type();
        if (type == null) {
            diagnostics.report(DiagnosticCode.NAME_INCOMPLETE, place, "type", "the name, such as <type>Member</type>");
            return "";
        }
        NameRules.typeProblem(type)
                .ifPresent(problem -> diagnostics.report(DiagnosticCode.ILLEGAL_TYPE_NAME, place, type, problem));
        return type;
    }
}
