package io.github.presencecodegen.emit;

import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The patterns of {@code patternProperties}, as far as {@code additionalProperties} asks which names they match. */
final class NamePatterns {

    private final ChecksClass checks;
    private final String method;
    private final Collection<Regex> patterns;

    NamePatterns(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.method = checks.methodsOf(plan).isUnmatched();
        this.patterns = plan.check(Check.PatternProperties.class)
                .map(Check.PatternProperties::schemas)
                .orElse(Map.of())
                .keySet();
    }

    /** Whether they are too many to stand in one expression. */
    boolean areMany() {
        return patterns.size() > Guards.MOST_TOGETHER / 2;
    }

    /** Whether each of them matches. */
    List<Condition> matching(String name) {
        return patterns.stream().map(regex -> checks.matches(regex, name)).toList();
    }

    /** Whether none of them matches, as a call of the method that answers it. */
    Condition isUnmatched(String name) {
        return Condition.of("$N($L)", method, name);
    }

    /** Adds that method. */
    void emit() {
        Guards none = new Guards();
        matching("name").forEach(matches -> none.require(matches.not()));
        checks.addAll(none.methods(
                method,
                "name",
                (partName, part) -> MethodSpec.methodBuilder(partName)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(boolean.class)
                        .addParameter(String.class, "name")));
    }
}
