package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.ConstantOverride;
import io.github.presencecodegen.naming.MemberOverride;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.naming.NameRules;
import io.github.presencecodegen.naming.NameSetting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the names for types, accessors and constants. Whether there are such things is not known yet. */
final class NameSettings {

    private final List<GivenName> names;
    private final Diagnostics diagnostics;

    NameSettings(List<GivenName> names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    List<NameSetting> read() {
        List<NameSetting> read = new ArrayList<>();
        Map<List<String>, Integer> firsts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = Place.of("", "<names> " + (i + 1));
            NameSetting setting = read(names.get(i), place);
            // All that is said but the name itself.
            List<String> named = setting.texts().subList(0, setting.texts().size() - 1);
            Integer first = setting.schema().isEmpty() ? null : firsts.putIfAbsent(named, i + 1);
            if (first != null) {
                diagnostics.report(DiagnosticCode.NAMED_TWICE, place, named.get(named.size() - 1), first);
            }
            read.add(setting);
        }
        return read;
    }

    private NameSetting read(GivenName name, Place place) {
        String schema = schema(name, place);
        Map<String, String> given = given(name);
        List<String> kinds = List.copyOf(given.keySet());
        if (kinds.size() > 1) {
            diagnostics.report(DiagnosticCode.NAME_OF_SEVERAL, place, kinds.get(0), kinds.get(1));
        }
        String member = name.member();
        if (member != null) {
            report(NameRules.memberProblem(member), place, List.of("member", member, "an accessor", "userId"));
            return new MemberOverride(schema, member);
        }
        String constant = name.constant();
        if (constant != null) {
            report(NameRules.constantProblem(constant), place, List.of("constant", constant, "a constant", "UP"));
            return new ConstantOverride(schema, name.value(), constant);
        }
        return new NameOverride(schema, type(name, place));
    }

    /** The names that are written, by the elements that hold them. */
    private static Map<String, String> given(GivenName name) {
        Map<String, String> given = new LinkedHashMap<>();
        put("type", name.type(), given);
        put("member", name.member(), given);
        put("constant", name.constant(), given);
        return given;
    }

    private static void put(String element, @Nullable String text, Map<String, String> given) {
        if (text != null) {
            given.put(element, text);
        }
    }

    private void report(Optional<String> problem, Place place, List<String> named) {
        problem.ifPresent(why -> diagnostics.report(
                DiagnosticCode.ILLEGAL_MEMBER_NAME,
                place,
                named.get(0),
                named.get(1),
                named.get(2),
                why,
                named.get(3)));
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
            diagnostics.report(
                    DiagnosticCode.NAME_INCOMPLETE,
                    place,
                    "type",
                    "the name, such as <type>Member</type>, or <member> for an accessor, or <constant> for a constant");
            return "";
        }
        NameRules.typeProblem(type)
                .ifPresent(problem -> diagnostics.report(DiagnosticCode.ILLEGAL_TYPE_NAME, place, type, problem));
        return type;
    }
}
