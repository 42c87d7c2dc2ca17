package io.github.presencecodegen.settings;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.naming.NameRules;
import io.github.presencecodegen.pointer.PointerTokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the unions of types that tags tell apart. Which types they are made of is not known yet. */
final class UnionSettings {

    /** What is nested in every union, and cannot be called as the union is (JLS 8.1), beside what has such names everywhere. */
    private static final String NESTED = "Broken";

    private final Diagnostics diagnostics;

    UnionSettings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * All unions; what is wrong with them was reported.
     *
     * @param types what is written
     * @param groups the groups that were read from it
     */
    List<UnionRequest> read(GivenTypes types, List<SchemaGroup> groups) {
        List<UnionRequest> read = new ArrayList<>(read(types.defaults().unions(), "", Optional.empty()));
        for (int i = 0; i < types.groups().size(); i++) {
            String where = "<groups> " + (i + 1) + ": ";
            read.addAll(read(types.groups().get(i).unions(), where, Optional.of(groups.get(i))));
        }
        return read;
    }

    private List<UnionRequest> read(List<GivenUnion> unions, String where, Optional<SchemaGroup> group) {
        List<UnionRequest> read = new ArrayList<>();
        for (int i = 0; i < unions.size(); i++) {
            GivenUnion union = unions.get(i);
            String setting = where + "<unions> " + (i + 1);
            Place place = Place.of("", setting);
            if (group.filter(SchemaGroup::validatorsOnly).isPresent()) {
                diagnostics.report(
                        DiagnosticCode.ILLEGAL_UNION,
                        place,
                        "a group with <validatorsOnly> has no types to make a union of",
                        "Move the union into a group with types.");
            }
            checkPatterns(union.includes(), setting + ": <includes>");
            checkPatterns(union.excludes(), setting + ": <excludes>");
            read.add(new UnionRequest(
                    name(union, place),
                    setting,
                    group,
                    union.includes(),
                    union.excludes(),
                    tags(union, place),
                    Objects.requireNonNullElse(union.part(), ""),
                    schema(union, place)));
        }
        return read;
    }

    private void checkPatterns(List<String> patterns, String where) {
        GroupSettings.checkPatterns(patterns, Place.of("", where), diagnostics);
    }

    private String name(GivenUnion union, Place place) {
        String name = union.name();
        if (name == null) {
            diagnostics.report(
                    DiagnosticCode.UNION_INCOMPLETE, place, "name", "the name, such as <name>RoomEvent</name>");
            return "";
        }
        NameRules.typeProblem(name)
                .or(() -> name.equals(NESTED)
                        ? Optional.of("this is the name of what is nested in it")
                        : Optional.empty())
                .ifPresent(problem -> illegal(
                        place,
                        "<name> \"" + name + "\" cannot be the name of a union: " + problem,
                        "Use letters and digits and begin with a capital, such as RoomEvent."));
        return name;
    }

    private List<String> tags(GivenUnion union, Place place) {
        List<String> tags = union.tags();
        if (tags.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNION_INCOMPLETE,
                    place,
                    "tags",
                    "where the values say of which type they are, such as <tags><tag>/type</tag></tags>");
            return tags;
        }
        tags.forEach(tag -> checkPointer("tag", tag, place));
        if (new LinkedHashSet<>(tags).size() < tags.size()) {
            illegal(place, "<tags> has a tag twice", "Keep one of the two.");
        }
        String part = union.part();
        if (part != null) {
            checkPointer("part", part, place);
            checkOutside(tags, part, place);
        }
        return tags;
    }

    /** One value is passed beside a part: that of the first tag. */
    private void checkOutside(List<String> tags, String part, Place place) {
        boolean isFirst = !isInside(tags.get(0), part);
        boolean isOnly = tags.stream().skip(1).allMatch(tag -> isInside(tag, part));
        if (!isFirst || !isOnly) {
            illegal(
                    place,
                    isFirst
                            ? "more than one tag lies outside of <part> \"" + part + "\""
                            : "the first tag, \"" + tags.get(0) + "\", does not lie outside of <part> \"" + part + "\"",
                    "The first tag must lie outside of the part, since it is passed beside it, and all others inside.");
        }
    }

    private static boolean isInside(String tag, String part) {
        return tag.startsWith(part + "/");
    }

    private void checkPointer(String element, String pointer, Place place) {
        if (pointer.isEmpty() || !PointerTokens.isPointer(pointer)) {
            illegal(
                    place,
                    "<" + element + "> \"" + pointer + "\" is not the JSON Pointer of something inside a value",
                    "Write / in front of each name, such as /content/msgtype; / in a name is written ~1, and ~ is ~0.");
        }
    }

    private Optional<String> schema(GivenUnion union, Place place) {
        String schema = union.schema();
        if (schema != null && union.part() != null) {
            illegal(
                    place,
                    "<part> and <schema> exclude each other",
                    "Write two unions: one over the part, one that stands for the schema.");
        }
        return Optional.ofNullable(schema)
                .map(text -> text.endsWith("#") ? text.substring(0, text.length() - 1) : text);
    }

    private void illegal(Place place, String problem, String advice) {
        diagnostics.report(DiagnosticCode.ILLEGAL_UNION, place, problem, advice);
    }
}
