package io.github.presencecodegen.shape.dispatch;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.DispatchMember;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Releases;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.shape.narrowing.Listings;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.shape.narrowing.TypeSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Models the unions that the settings ask for, when all other types are known. */
public final class DispatchModeler {

    /** The values that a codec knows a type by. */
    private static final int MOST_VALUES = 1_000;

    /** The types of a union and the values that they are known by: each takes a few of the 65,535 constants of a class. */
    private static final int MOST_TOGETHER = 10_000;

    private final SchemaGraph graph;
    private final Narrowing narrowing;
    private final TagValues tagValues;
    private final Function<SchemaId, TypeKey> keys;
    private final Diagnostics diagnostics;

    /**
     * A modeler.
     *
     * @param keys the types of selected schemas
     */
    public DispatchModeler(
            SchemaGraph graph,
            Narrowing narrowing,
            Listings listings,
            Function<SchemaId, TypeKey> keys,
            Diagnostics diagnostics) {
        this.graph = graph;
        this.narrowing = narrowing;
        this.tagValues = new TagValues(narrowing, listings);
        this.keys = keys;
        this.diagnostics = diagnostics;
    }

    /** A union before its types are known. */
    public static TypeShape.DispatchType empty(WantedUnion union) {
        return of(union, List.of());
    }

    private static TypeShape.DispatchType of(WantedUnion union, List<DispatchMember> members) {
        Documentation documentation = new Documentation(
                union.key().owner(),
                union.setting(),
                union.setting().line(),
                Optional.empty(),
                Optional.empty(),
                false,
                Releases.NONE,
                Optional.empty(),
                List.of());
        return new TypeShape.DispatchType(
                union.key(), documentation, union.tags(), union.part(), union.schema(), members);
    }

    /** The model with all unions, and what is wrong with them reported. */
    public TypeModel complete(TypeModel model, List<WantedUnion> unions) {
        Map<TypeKey, TypeShape> types = new LinkedHashMap<>(model.types());
        unions.forEach(union -> types.put(union.key(), of(union, members(union, model))));
        unions.forEach(this::checkSchema);
        return model.typed(types);
    }

    private void checkSchema(WantedUnion union) {
        union.schema()
                .filter(schema ->
                        !TypeSet.of(narrowing.narrow(List.of(schema))).types().equals(Set.of(SchemaType.OBJECT)))
                .ifPresent(schema -> diagnostics.report(
                        DiagnosticCode.UNION_OF_NO_OBJECTS, graph.schema(schema).place(), union.name()));
    }

    private List<DispatchMember> members(WantedUnion union, TypeModel model) {
        MemberParts parts = new MemberParts(model);
        AlikeMembers alike = new AlikeMembers(union, model, diagnostics);
        List<DispatchMember> members = new ArrayList<>();
        Set<TypeKey> types = new LinkedHashSet<>();
        union.members().forEach(root -> types.add(keys.apply(root)));
        for (TypeKey type : types) {
            if (model.types().get(type) != null) {
                member(union, type, model.type(type).documentation().place(), parts)
                        .filter(alike::isTold)
                        .ifPresent(members::add);
            }
        }
        int together = members.size()
                + members.stream().mapToInt(member -> values(member.tags())).sum();
        if (together > MOST_TOGETHER) {
            diagnostics.report(
                    DiagnosticCode.TOO_LARGE,
                    union.setting(),
                    together + " types and values of tags in a union",
                    MOST_TOGETHER);
        }
        return members;
    }

    private static int values(List<Set<String>> tags) {
        return tags.stream().mapToInt(Set::size).sum();
    }

    private Optional<DispatchMember> member(WantedUnion union, TypeKey type, Place place, MemberParts parts) {
        List<Set<String>> tags =
                union.tags().stream().map(tag -> tagValues.of(type.ids(), tag)).toList();
        if (tags.get(0).isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNTOLD_MEMBER,
                    place,
                    union.name(),
                    union.tags().get(0));
            return Optional.empty();
        }
        int values = values(tags);
        if (values > MOST_VALUES) {
            diagnostics.report(DiagnosticCode.TOO_LARGE, place, values + " values of tags", MOST_VALUES);
            return Optional.empty();
        }
        Optional<Part> part = parts.find(type, union.part());
        if (part.isEmpty()) {
            diagnostics.report(DiagnosticCode.MEMBER_WITHOUT_PART, place, union.name(), union.part());
        }
        return part.map(found -> new DispatchMember(type, found.shape(), found.ids(), tags));
    }
}
