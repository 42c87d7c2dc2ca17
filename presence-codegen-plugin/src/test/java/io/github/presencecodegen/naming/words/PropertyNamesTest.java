package io.github.presencecodegen.naming.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    /** Only the accessor has to be told from a keyword. */
    @ParameterizedTest
    @CsvSource({
        "new_, newOr, newOrDefault, newNull, isNewNull, hasNew, addNew",
        "default_, defaultOr, defaultOrDefault, defaultNull, isDefaultNull, hasDefault, addDefault",
        "true_, trueOr, trueOrDefault, trueNull, isTrueNull, hasTrue, addTrue",
        "read_, read_Or, read_OrDefault, read_Null, isRead_Null, hasRead_, addRead_",
        "new__, new__Or, new__OrDefault, new__Null, isNew__Null, hasNew__, addNew__",
        "_, _Or, _OrDefault, _Null, is_Null, has_, add_",
        "limit, limitOr, limitOrDefault, limitNull, isLimitNull, hasLimit, addLimit",
    })
    void leaveOutTheUnderscoreOfKeywords(
            String accessor, String or, String orDefault, String setNull, String isNull, String has, String add) {
        PropertyNames names = new PropertyNames(accessor, "");
        assertThat(names.accessor()).isEqualTo(accessor);
        assertThat(names.orDefault()).isEqualTo(or);
        assertThat(names.orSchemaDefault()).isEqualTo(orDefault);
        assertThat(names.setNull()).isEqualTo(setNull);
        assertThat(names.isNull()).isEqualTo(isNull);
        assertThat(names.has()).isEqualTo(has);
        assertThat(names.add()).isEqualTo(add);
    }
}
