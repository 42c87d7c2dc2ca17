package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void whiteSpaceAroundASettingMeansNothing() {
        assertThat(Written.text("\n Edu ")).isEqualTo("Edu");
        assertThat(Written.text(" ")).isNull();
        assertThat(Written.text(null)).isNull();
        assertThat(new GivenGroup(null, null, " ", "\n Edu ", null).typeSuffix())
                .isEqualTo("Edu");
    }

    @Test
    void anEmptyElementOfAListIsAnEmptyText() {
        assertThat(Written.texts(Arrays.asList(" a ", null, " ", "b"))).containsExactly("a", "", "", "b");
        assertThat(Written.texts(null)).isEmpty();
    }

    @Test
    void inAnEmptyElementNothingIsSet() {
        List<GivenGroup> groups = Written.elements(Arrays.asList(null, new GivenGroup()), GivenGroup::new);
        assertThat(groups).hasSize(2).allSatisfy(group -> {
            assertThat(group.includes()).isEmpty();
            assertThat(group.excludes()).isEmpty();
            assertThat(group.basePackage()).isNull();
            assertThat(group.typeSuffix()).isNull();
            assertThat(group.validatorsOnly()).isNull();
        });
        assertThat(Written.elements(null, GivenName::new)).isEmpty();
    }
}
