package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.places.PackageCase;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.runtime.SupportSources;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Decides where the types of each schema go: as its group says, and for files that are only referred to, as all do. */
final class PlacedTypes {

    private static final List<String> SUPPORT_NAMES = List.of("support", "json", "support_types");

    private final RequestedTypes types;
    private final Diagnostics diagnostics;

    PlacedTypes(RequestedTypes types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** The places of all schemas; packages of folders that cannot be are reported. */
    TypePlaces of(SchemaGraph graph, TypeModel model, Selection selected) {
        Map<SchemaId, TypePlace> roots = new LinkedHashMap<>();
        graph.roots()
                .forEach(root -> selected.group(root).ifPresent(group -> roots.put(root, group.place(root.file()))));
        types.unions()
                .forEach(union ->
                        roots.put(TypeKey.ofUnion(union.name()).owner(), new TypePlace(types.packageOf(union), "")));
        Map<String, TypePlace> files = new LinkedHashMap<>();
        graph.schemas().keySet().forEach(id -> files.computeIfAbsent(id.file(), types::placeOfReferred));
        selected.groups().forEach((file, group) -> files.put(file, group.place(file)));
        TypePlaces places =
                new TypePlaces(roots, files, new TypePlace(types.basePackage(), ""), types.supportPackage());
        Set<String> used = new TreeSet<>();
        graph.roots().forEach(root -> used.add(places.of(root).packageName()));
        model.types().keySet().stream()
                .filter(TypeKey::isTopLevel)
                .forEach(key -> used.add(places.of(key.owner()).packageName()));
        check(used);
        return places;
    }

    private void check(Set<String> ofTypes) {
        SupportSources.packages(types.supportPackage()).stream()
                .filter(ofTypes::contains)
                .findFirst()
                .ifPresent(shared -> diagnostics.report(
                        DiagnosticCode.SHARED_PACKAGE,
                        Place.of("", "<packageFromFolder>"),
                        shared,
                        freeSupportPackage(ofTypes)));
        Set<String> all = new LinkedHashSet<>(List.of(types.basePackage(), types.supportPackage()));
        all.addAll(ofTypes);
        PackageCase.clash(all)
                .ifPresent(pair -> diagnostics.report(
                        DiagnosticCode.PACKAGES_DIFFER_BY_CASE,
                        Place.of("", "<packageFromFolder>"),
                        pair.get(0),
                        pair.get(1)));
    }

    private String freeSupportPackage(Collection<String> taken) {
        return Stream.concat(
                        SUPPORT_NAMES.stream(),
                        Stream.iterate(2, number -> number + 1).map(number -> "support" + number))
                .map(name -> types.basePackage() + "." + name)
                .filter(name -> Collections.disjoint(SupportSources.packages(name), taken))
                .findFirst()
                .orElseThrow();
    }
}
