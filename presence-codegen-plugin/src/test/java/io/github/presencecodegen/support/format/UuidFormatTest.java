package io.github.presencecodegen.support.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 4122, section 3. */
class UuidFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
                "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
                "2eb8aa08-AA98-11ea-B4Aa-73B441D16380",
                "00000000-0000-0000-0000-000000000000",
                "99c17cbb-656f-f64a-940f-1a4568f03487"
            })
    void takesUuids(String text) {
        assertThat(UuidFormat.isUuid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
                "2eb8aa08-aa98-11ea-73b441d16380",
                "2eb8aa08-aa98-11ea-b4ga-73b441d16380",
                "2eb8aa08aa9811eab4aa73b441d16380",
                "2eb8aa08aa98-11ea-b4aa73b441d16380",
                "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380",
                "2eb8aa08aa9811eab4aa73b441d16380----",
                "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
                "2eb8aa08-aa98-11ea-b4aa-73b441d16380\n",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638\u0661"
            })
    void refusesOtherTexts(String text) {
        assertThat(UuidFormat.isUuid(text)).isFalse();
    }
}
