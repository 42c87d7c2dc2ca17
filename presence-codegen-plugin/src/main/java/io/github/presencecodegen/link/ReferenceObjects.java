package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.nodes.Target;
import io.github.presencecodegen.link.nodes.Way;
import io.github.presencecodegen.link.openapi.ReferencePlaces;
import io.github.presencecodegen.schema.SchemaId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows the references in OpenAPI documents that stand for no schema; each is followed, and reported, once. */
final class ReferenceObjects {

    private final GraphBuilder builder;
    private final Diagnostics diagnostics;
    private final Map<SchemaId, Optional<Target>> targets = new HashMap<>();

    ReferenceObjects(GraphBuilder builder, Diagnostics diagnostics) {
        this.builder = builder;
        this.diagnostics = diagnostics;
    }

    /** The way to what the place at the end of a way refers to; empty if it refers to nothing. */
    Optional<Way> follow(Way start) {
        Optional<Way> end = Optional.empty();
        Set<SchemaId> seen = new LinkedHashSet<>();
        Optional<Way> way = Optional.of(start);
        while (way.isPresent()) {
            Way referring = way.get();
            Optional<ScalarNode> reference = ReferencePlaces.reference(referring);
            if (reference.isPresent() && !seen.add(referring.place().id())) {
                targets.put(referring.place().id(), Optional.empty());
                reportCircle(reference.get(), seen);
                return Optional.empty();
            }
            way = reference
                    .flatMap(text -> target(referring.place().id(), text))
                    .map(referring::elsewhere);
            end = way.isPresent() ? way : end;
        }
        return end;
    }

    /** Whether one leads nowhere, which was reported. */
    boolean haveFailed() {
        return targets.containsValue(Optional.<Target>empty());
    }

    private Optional<Target> target(SchemaId holder, ScalarNode reference) {
        return targets.computeIfAbsent(holder, unused -> {
            Optional<List<Target>> way =
                    builder.way(new WrittenReference(holder, "$ref", reference.place(), reference.text()));
            way.map(Way::along).ifPresent(builder::readWay);
            return way.map(places -> places.get(places.size() - 1));
        });
    }

    private void reportCircle(ScalarNode reference, Set<SchemaId> circle) {
        String places = circle.stream().map(SchemaId::toString).collect(Collectors.joining(" -> "));
        diagnostics.report(DiagnosticCode.REF_CYCLE, reference.place(), places);
    }
}
