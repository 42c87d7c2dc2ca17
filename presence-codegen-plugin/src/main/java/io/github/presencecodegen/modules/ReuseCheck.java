package io.github.presencecodegen.modules;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks that the types of other modules are those that their schemas become here. */
public final class ReuseCheck {

    private final Reuse reuse;
    private final Diagnostics diagnostics;

    /** A check of some types. */
    public ReuseCheck(Reuse reuse, Diagnostics diagnostics) {
        this.reuse = reuse;
        this.diagnostics = diagnostics;
    }

    /** Reports the types that other modules lack, or that are others there. */
    public void types(TypeModel model) {
        model.types().forEach((key, type) -> {
            if (!reuse.types().has(key)) {
                reuse.types().home(key.owner()).ifPresent(module -> missing(key, type, module));
            } else if (!(type instanceof TypeShape.ValidatorAlone || isSame(key, type))) {
                report(DiagnosticCode.REUSED_TYPE_DIFFERS, type, name(key), module(key), key.source());
            }
        });
    }

    private void missing(TypeKey key, TypeShape type, String module) {
        report(DiagnosticCode.REUSED_TYPE_MISSING, type, module, key.source());
    }

    private boolean isSame(TypeKey key, TypeShape type) {
        return TypeKinds.of(type).equals(reuse.kinds().get(key))
                && WireNames.of(type).equals(reuse.wireNames().getOrDefault(key, List.of()));
    }

    /** Reports unions that would stand for schemas whose types are of other modules, where they do not. */
    public void unions(List<WantedUnion> unions) {
        for (WantedUnion union : unions) {
            union.schema()
                    .flatMap(schema -> ofFile(schema.file()))
                    .ifPresent(module -> diagnostics.report(
                            DiagnosticCode.ILLEGAL_UNION,
                            union.setting(),
                            "the types of its <schema> are those of " + module,
                            "Set the union in that module, or leave <schema> out."));
        }
    }

    private Optional<String> ofFile(String file) {
        return reuse.types().types().entrySet().stream()
                .filter(type -> type.getKey().owner().file().equals(file))
                .map(type -> type.getValue().module())
                .findFirst();
    }

    /** Reports types that are generated into a package of another module. */
    public void packages(Names names) {
        for (String own : names.packages()) {
            reuse.names().entrySet().stream()
                    .filter(type -> type.getValue().type().packageName().equals(own))
                    .findFirst()
                    .ifPresent(type -> diagnostics.report(
                            DiagnosticCode.REUSED_PACKAGE, Place.of("", "<basePackage>"), own, module(type.getKey())));
        }
    }

    private void report(DiagnosticCode code, TypeShape type, Object... arguments) {
        diagnostics.report(code, type.documentation().place(), arguments);
    }

    private String name(TypeKey key) {
        return Objects.requireNonNull(reuse.names().get(key)).type().binaryName();
    }

    private String module(TypeKey key) {
        return Objects.requireNonNull(reuse.types().types().get(key)).module();
    }
}
