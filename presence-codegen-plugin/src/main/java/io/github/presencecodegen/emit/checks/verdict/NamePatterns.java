package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.CodeSize;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.check.ObjectCheck;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The patterns of {@code patternProperties}, as far as {@code additionalProperties} asks which names they match. */
public final class NamePatterns {

    private final CheckCode checks;
    private final String method;
    private final Collection<Regex> patterns;

    /** The patterns of a plan. */
    public NamePatterns(CheckCode checks) {
        this.checks = checks;
        this.method = checks.methods().isUnmatched();
        this.patterns = checks.plan()
                .check(ObjectCheck.PatternProperties.class)
                .map(ObjectCheck.PatternProperties::schemas)
                .orElse(Map.of())
                .keySet();
    }

    /** Whether they are too many to stand in one expression. */
    public boolean areMany() {
        return patterns.size() > CodeSize.MOST_TOGETHER / 2;
    }

    /** Whether each of them matches. */
    public List<Condition> matching(String name) {
        return patterns.stream().map(regex -> checks.matches(regex, name)).toList();
    }

    /** Whether none of them matches, as a call of a method that answers it. */
    public Condition isUnmatched(String name) {
        checks.share(method, this::methods);
        return Condition.of("$N($L)", method, name);
    }

    private List<MethodSpec> methods() {
        Guards none = new Guards();
        matching("name").forEach(matches -> none.require(matches.not()));
        return none.methods(
                method,
                "name",
                partName -> MethodSpec.methodBuilder(partName)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(boolean.class)
                        .addParameter(String.class, "name"));
    }
}
