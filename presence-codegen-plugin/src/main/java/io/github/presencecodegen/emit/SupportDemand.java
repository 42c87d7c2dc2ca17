package io.github.presencecodegen.emit;

import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.FormatName;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.regex.CompiledRegex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the support types that some schemas need beside those that all share. */
public final class SupportDemand {

    /** What a {@code JsonPattern} is made of. */
    private static final List<String> OF_PATTERNS = List.of(
            "JsonPattern",
            "PatternAssertion",
            "PatternAutomaton",
            "PatternBacktracking",
            "PatternBits",
            "PatternClasses",
            "PatternClosure",
            "PatternContext",
            "PatternOp",
            "PatternProgram",
            "PatternReader",
            "PatternSearch",
            "PatternSimulation",
            "PatternStack");

    private SupportDemand() {}

    /** The names of the support types that some plans need, in the order of the alphabet. */
    public static Set<String> of(Collection<SchemaPlan> plans) {
        Set<String> names = new TreeSet<>();
        for (SchemaPlan plan : plans) {
            if (regexes(plan).stream().map(Regex::compiled).anyMatch(SupportDemand::isProgram)) {
                names.addAll(OF_PATTERNS);
            }
            formats(plan).forEach(format -> names.addAll(sources(format)));
        }
        return names;
    }

    private static List<Regex> regexes(SchemaPlan plan) {
        List<Regex> regexes = new ArrayList<>();
        plan.checks(Check.Pattern.class).forEach(pattern -> regexes.add(pattern.regex()));
        plan.checks(Check.PatternProperties.class)
                .forEach(properties -> regexes.addAll(properties.schemas().keySet()));
        return regexes;
    }

    private static List<FormatName> formats(SchemaPlan plan) {
        List<FormatName> formats = new ArrayList<>();
        plan.checks(Check.Format.class).forEach(format -> formats.add(format.format()));
        plan.checks(Check.PatternProperties.class)
                .forEach(properties -> formats.addAll(properties.names().values()));
        return formats;
    }

    private static Set<String> sources(FormatName format) {
        if (format.isTyped()) {
            return Set.of("TypedFormat");
        }
        return FormatChecks.of(format.name(), format.isBeforeDraft7())
                .map(FormatCheck::sources)
                .orElse(Set.of());
    }

    private static boolean isProgram(CompiledRegex regex) {
        return regex instanceof CompiledRegex.Automaton || regex instanceof CompiledRegex.Bounded;
    }
}
