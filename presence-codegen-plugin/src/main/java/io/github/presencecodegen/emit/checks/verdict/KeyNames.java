package io.github.presencecodegen.emit.checks.verdict;

import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which names of an object are keys of a map by objects: no two of them may stand for equal objects.
 *
 * @param format their format
 * @param takes whether a name, in a variable called so, is one of them
 * @param keyword the keyword that says what format they have
 * @param isWhole whether their being keys is all that is said of their format
 */
public record KeyNames(String format, Condition takes, String keyword, boolean isWhole) {

    /** Those of a plan. */
    public static List<KeyNames> of(CheckCode checks) {
        SchemaPlan plan = checks.plan();
        List<String> declared = plan.check(ObjectCheck.Properties.class)
                .map(properties -> List.copyOf(properties.schemas().keySet()))
                .orElse(List.of());
        // Naming the declared ones takes a constant, which is not made in vain.
        Supplier<Condition> others = () ->
                declared.isEmpty() ? Condition.ALWAYS : checks.isNamed(declared).not();
        List<KeyNames> keys = new ArrayList<>();
        plan.check(ObjectCheck.PropertyNames.class)
                .filter(names -> hasMap(checks))
                .flatMap(names -> checks.typedFormat(names.schema()))
                .ifPresent(format -> keys.add(new KeyNames(
                        format,
                        others.get(),
                        "propertyNames",
                        declared.isEmpty() && checks.areTyped(formatSchema(plan)))));
        patterns(checks)
                .forEach((format, taken) -> keys.add(new KeyNames(
                        format,
                        Condition.and(List.of(others.get(), Condition.or(taken))),
                        "patternProperties",
                        declared.isEmpty())));
        return keys;
    }

    private static PlanId formatSchema(SchemaPlan plan) {
        return plan.check(ObjectCheck.PropertyNames.class).orElseThrow().schema();
    }

    /** Whether members without names of their own are described. */
    private static boolean hasMap(CheckCode checks) {
        SchemaPlan plan = checks.plan();
        return plan.has(ObjectCheck.PatternProperties.class)
                || plan.check(ObjectCheck.AdditionalProperties.class)
                        .map(others -> checks.deciding(others.schema()))
                        .filter(others -> !others.isEmpty() && !others.isNever())
                        .isPresent();
    }

    private static Map<String, List<Condition>> patterns(CheckCode checks) {
        Optional<ObjectCheck.PatternProperties> patterns = checks.plan().check(ObjectCheck.PatternProperties.class);
        Map<Regex, FormatName> formats =
                patterns.map(ObjectCheck.PatternProperties::names).orElse(Map.of());
        Map<String, List<Condition>> taken = new LinkedHashMap<>();
        formats.forEach((regex, format) -> {
            if (format.isTyped()) {
                taken.computeIfAbsent(format.name(), unused -> new ArrayList<>())
                        .add(checks.matches(regex, "name"));
            }
        });
        return taken;
    }

    /** Whether the format of a pattern is asked for by some of them. */
    static boolean ask(List<KeyNames> keys, FormatName format) {
        return format.isTyped()
                && keys.stream()
                        .filter(each -> each.isWhole() && each.keyword().equals("patternProperties"))
                        .map(KeyNames::format)
                        .anyMatch(format.name()::equals);
    }

    /** Whether the names of all members are keys, and nothing else is said of them. */
    static boolean askOfAll(List<KeyNames> keys) {
        return keys.stream().anyMatch(each -> each.isWhole() && each.keyword().equals("propertyNames"));
    }
}
