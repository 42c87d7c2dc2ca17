package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.fail;

import io.github.presencecodegen.testing.GeneratedSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the code of the schemas of a folder did. */
final class SuiteReport {

    private final SuiteMode mode;
    private final SuiteFolder folder;
    private final List<String> failures = new ArrayList<>();
    private int groups;
    private int cases;
    private int passed;
    private int excused;

    SuiteReport(SuiteMode mode, SuiteFolder folder) {
        this.mode = mode;
        this.folder = folder;
    }

    void startGroup() {
        groups++;
    }

    /** Adds a case that was put to code. */
    void add(SuiteGroup group, SuiteCase one, Map<String, String> answers) {
        cases++;
        Map<String, String> wrong = new LinkedHashMap<>(answers);
        wrong.values().removeIf(answer -> isRight(answer, one));
        if (wrong.isEmpty()) {
            passed++;
        } else if (mode.excuses(group, one, answers)) {
            excused++;
        } else {
            boolean unanimous = wrong.size() == answers.size();
            addFailure(group, one, unanimous ? wrong.values().iterator().next() : wrong.toString());
        }
    }

    private void addFailure(SuiteGroup group, SuiteCase one, String why) {
        String failure = group.describe(one) + ": expected " + (one.valid() ? "valid" : "refused") + ", but " + why;
        failures.add(failure);
    }

    private static boolean isRight(String answer, SuiteCase one) {
        return one.valid() ? answer.equals(GeneratedSchema.VALID) : answer.startsWith(GeneratedSchema.REFUSED);
    }

    /** Adds a group for which there is no code. */
    void addRefused(SuiteGroup group, String why) {
        cases += group.cases().size();
        group.cases().forEach(one -> addFailure(group, one, why));
    }

    /** The figures on a line. */
    String figures() {
        return "JSON Schema tests, %s, %s: %d files, %d of %d groups, %d cases, %d passed%s"
                .formatted(
                        folder.name(),
                        mode.words(),
                        folder.files(),
                        groups,
                        folder.groups().size(),
                        cases,
                        passed,
                        excused == 0 ? "" : ", " + excused + " refused by what the Java type demands");
    }

    /** Fails with every case that went wrong. */
    void requireNoFailure() {
        if (!failures.isEmpty()) {
            fail("%s: %d cases failed%n%s".formatted(folder.name(), failures.size(), String.join("\n", failures)));
        }
    }
}
