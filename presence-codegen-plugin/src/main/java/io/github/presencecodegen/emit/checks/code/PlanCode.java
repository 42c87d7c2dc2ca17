package io.github.presencecodegen.emit.checks.code;

import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.CheckPass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The code that checks by one plan, while it is emitted: the methods of each pass, and the constants that they need. */
public final class PlanCode {

    private final Map<CheckPass, Code> passes = new EnumMap<>(CheckPass.class);
    private final Set<String> shared = new HashSet<>();

    private record Code(List<MethodSpec> methods, List<CheckConstant> constants) {

        Code() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private Code of(CheckPass pass) {
        return passes.computeIfAbsent(pass, unused -> new Code());
    }

    public void add(CheckPass pass, List<MethodSpec> methods) {
        of(pass).methods().addAll(methods);
    }

    public void need(CheckPass pass, CheckConstant constant) {
        of(pass).constants().add(constant);
    }

    /** Adds methods that several passes call, the first time that one of them does. */
    public void share(CheckPass pass, String name, Supplier<List<MethodSpec>> methods) {
        if (shared.add(name)) {
            add(pass, methods.get());
        }
    }

    /** The constants in the order of the passes. */
    public List<CheckConstant> constants() {
        return passes.values().stream()
                .flatMap(code -> code.constants().stream())
                .toList();
    }

    /** The methods in the order of the passes. */
    public List<MethodSpec> methods() {
        return passes.values().stream().flatMap(code -> code.methods().stream()).toList();
    }
}
