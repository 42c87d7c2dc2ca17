package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.naming.FormatType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatSettingsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<GivenFormat> formats = List.of();

    private boolean javaTypes;

    private Map<String, FormatType> read() {
        Map<String, FormatType> read = new FormatSettings(formats, javaTypes, diagnostics).read();
        assertThat(diagnostics.all()).isEmpty();
        return read;
    }

    private String problem() {
        new FormatSettings(formats, javaTypes, diagnostics).read();
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().get(0).toString();
    }

    @Test
    void theFactoryIsOfUnlessItIsSaid() {
        formats = List.of(
                new GivenFormat("mx-user-id", "org.example.UserId", null, null),
                new GivenFormat("uuid", "java.util.UUID", "fromString", null));
        assertThat(read())
                .containsExactly(
                        Map.entry("mx-user-id", FormatType.of("org.example.UserId", "of")),
                        Map.entry("uuid", FormatType.of("java.util.UUID", "fromString")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example.Ids.UserId", "org.example.Ids$UserId"})
    void aClassMayBeNested(String type) {
        formats = List.of(new GivenFormat("mx-user-id", type, null, null));
        assertThat(read().get("mx-user-id")).isEqualTo(FormatType.of("org.example.Ids.UserId", "of"));
    }

    @ParameterizedTest
    @CsvSource({
        "UserId, its package is missing",
        "org.example.userId, no part of it begins with a capital",
        "org.example.class.UserId, it is not a Java name",
        "org.example.List<String>, it is not a Java name",
        "org.example..UserId, it is not a Java name"
    })
    void anIllegalClassIsRefused(String type, String reason) {
        formats = List.of(new GivenFormat("mx-user-id", type, null, null));
        assertThat(problem())
                .startsWith("<formats> 1: error PC629: <type> \"" + type + "\" cannot be the class of a format: ")
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "a.b", "of()", "1"})
    void anIllegalFactoryIsRefused(String factory) {
        formats = List.of(new GivenFormat("mx-user-id", "org.example.UserId", factory, null));
        assertThat(problem())
                .startsWith("<formats> 1: error PC630: <factory> \"" + factory + "\" is not the name of a method");
    }

    @Test
    void aFormatHasAName() {
        formats = List.of(new GivenFormat(null, "org.example.UserId", null, null));
        assertThat(problem()).startsWith("<formats> 1: error PC626: <name> is missing");
    }

    @Test
    void aFormatHasAType() {
        formats = List.of(new GivenFormat("mx-user-id", null, null, null));
        assertThat(problem()).startsWith("<formats> 1: error PC626: <type> is missing");
    }

    @Test
    void aFormatHasOneType() {
        formats = List.of(
                new GivenFormat("mx-user-id", "org.example.UserId", null, null),
                new GivenFormat("mx-user-id", "org.example.User", null, null));
        assertThat(problem())
                .startsWith("<formats> 2: error PC627: the format \"mx-user-id\" has two types;"
                        + " the first is <formats> 1");
    }

    @Test
    void numbersHaveTypesAlready() {
        formats = List.of(new GivenFormat("int64", "java.math.BigInteger", null, null));
        assertThat(problem()).startsWith("<formats> 1: error PC628: the format \"int64\" is a number format");
    }

    @Test
    void methodsMayBeOfOtherClasses() {
        formats = List.of(new GivenFormat(
                "instant", "java.time.Instant", "org.example.Times.read", "org.example.Times$Out.write"));
        assertThat(read().get("instant").texts())
                .containsExactly("java.time.Instant", "org.example.Times.read", "org.example.Times.Out.write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "a.b", "of()", "Times.write", "org.example.Times::write", "org.example.Times."})
    void anIllegalWriterIsRefused(String writer) {
        formats = List.of(new GivenFormat("mx-user-id", "org.example.UserId", null, writer));
        assertThat(problem())
                .startsWith("<formats> 1: error PC630: <writer> \"" + writer + "\" is not the name of a method");
    }

    @Test
    void typesOfTheJdkAreUsedWhereTheUserHasNone() {
        javaTypes = true;
        formats = List.of(new GivenFormat("uuid", "org.example.Id", null, null));
        Map<String, FormatType> read = read();
        assertThat(read.keySet()).containsExactly("date", "date-time", "duration", "time", "uri", "uuid");
        assertThat(read.get("uuid").canonicalName()).isEqualTo("org.example.Id");
        assertThat(read.get("duration").canonicalName()).isEqualTo("java.time.Duration");
    }
}
