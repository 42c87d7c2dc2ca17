package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.settings.value.DialectSetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectSettingTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "2020-12", "2019-09", "draft-07", "draft-06", "draft-04"})
    void aDialectIsTakenByItsName(String name) {
        assertThat(DialectSetting.read(name, diagnostics)).isEqualTo(name);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(Dialects.named(name)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "draft7, Did you mean draft-07?",
        "Matrix, Did you mean matrix?",
        "2020-21, Did you mean 2020-12?",
        "openapi, 'Write one of matrix, 2020-12, 2019-09, draft-07, draft-06, draft-04, or leave'",
        "https://json-schema.org/draft/2020-12/schema, Write one of matrix",
    })
    void anyOtherIsRefused(String name, String advice) {
        DialectSetting.read(name, diagnostics);
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).toString())
                .startsWith("<dialect>: error PC621: \"" + name + "\" is not a known dialect\n")
                .contains(advice);
    }
}
