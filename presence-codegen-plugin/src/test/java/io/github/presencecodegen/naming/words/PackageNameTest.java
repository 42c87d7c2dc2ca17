package io.github.presencecodegen.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.naming.NameRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageNameTest {

    @ParameterizedTest
    @CsvSource({
        "'', org.a",
        "common/field/subtype1, org.a.common.field.subtype1",
        "event-schemas, org.a.event_schemas",
        "Hub/PullRequest, org.a.hub.pullrequest",
        "v1.16, org.a.v1_16",
        "1-0-0, org.a._1_0_0",
        "com.example.mobile, org.a.com_example_mobile",
        "new/default/true/_, org.a.new_.default_.true_.__",
        "con/Com1, org.a.con_.com1_",
        "@, org.a.at",
        "a b/é, org.a.a_b.é",
        "record/var, org.a.record.var",
        "$x, org.a._x",
    })
    void areLegalNamesOfPackages(String folder, String expected) {
        String name = PackageName.below("org.a", folder);
        assertThat(name).isEqualTo(expected);
        assertThat(NameRules.packageProblem(name)).isEmpty();
    }

    @Test
    void areNoLongerThanAFileName() {
        String name = PackageName.below("a", "x".repeat(255) + "/" + "-".repeat(255) + "/" + "é".repeat(120));
        assertThat(NameRules.packageProblem(name)).isEmpty();
    }
}
