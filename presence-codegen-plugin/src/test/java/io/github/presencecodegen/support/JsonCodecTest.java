package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JsonCodecTest {

    private static final String VALID =
            "{\"name\":\"Ann\",\"age\":5,\"tags\":[\"x\",\"y\"],\"address\":{\"city\":\"Paris\"},\"z\":[1.0]}";
    private static final String INVALID = "{\"age\":5.5,\"tags\":[\"x\",1],\"address\":{\"city\":\"Rome\"}}";

    private static final String[] NAMES = {"name", "name", "age", "tags", "address", "x", "na\\u006de"};

    private static final String[] VALUES = {
        "\"Ann\"",
        "1",
        "1.0",
        "1.5",
        "1e30",
        "null",
        "[]",
        "[\"x\"]",
        "[1]",
        "{}",
        "{\"city\":\"Paris\"}",
        "{\"city\":\"Rome\"}",
        "{\"city\":\"Paris\",\"x\":[1]}",
        "{\"city\":\"Paris\",\"x\":1,\"x\":1}",
        "\"\\ud800\"",
        "9223372036854775808",
        "[\"x\",]"
    };

    private final PersonCodec codec = new PersonCodec();

    @Test
    void readsAndWrites() {
        Person person = codec.fromJson(VALID);
        assertThat(person.name()).isEqualTo("Ann");
        assertThat(person.age()).isEqualTo(5);
        assertThat(person.tags()).containsExactly("x", "y");
        assertThat(person.address()).isEqualTo(new Person.Address("Paris"));
        assertThat(codec.fromJson(VALID.getBytes(StandardCharsets.UTF_8))).isEqualTo(person);
        assertThat(codec.toJson(person)).isEqualTo(VALID);
        assertThat(codec.toJsonBytes(person)).isEqualTo(VALID.getBytes(StandardCharsets.UTF_8));
        assertThat(codec.toJsonValue(person)).isEqualTo(JsonValue.parse(VALID));
        assertThat(codec.fromJson("{\"age\":5.0,\"name\":\"\"}").age()).isEqualTo(5);
    }

    @Test
    void refusesWithAllViolationsAtOnce() {
        InvalidJsonException e = catchThrowableOfType(InvalidJsonException.class, () -> codec.fromJson(INVALID));
        assertThat(e.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "(root) required: required property \"name\" is missing",
                        "/age type: must be an integer, but is a number",
                        "/tags/1 type: must be a string, but is an integer",
                        "/address/city enum: must be one of \"Berlin\", \"Paris\", but is \"Rome\"");
        assertThat(e.violations())
                .extracting(Violation::schemaLocation)
                .containsExactly(
                        "person.yaml#/required",
                        "person.yaml#/properties/age/type",
                        "person.yaml#/properties/tags/items/type",
                        "person.yaml#/properties/address/properties/city/enum");
        assertThat(e)
                .hasMessageStartingWith("invalid JSON: 4 violations\n(root) required: ")
                .hasMessageContaining("\n/address/city enum: ");
    }

    @Test
    void everyWayToAskGivesTheSameAnswer() {
        for (String json :
                List.of(VALID, INVALID, "{}", "[]", "{\"name\":1}", "{", "", "{\"name\":\"\",\"name\":\"\"}")) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            List<Violation> violations = codec.validate(bytes);
            assertThat(codec.validate(json)).isEqualTo(violations);
            assertThat(codec.isValid(json)).isEqualTo(violations.isEmpty());
            assertThat(codec.isValid(bytes)).isEqualTo(violations.isEmpty());
            ReadResult<Person> result = codec.read(bytes);
            assertThat(result).isEqualTo(codec.read(json));
            assertThat(result.violations()).isEqualTo(violations);
            assertThat(result.isValid()).isEqualTo(violations.isEmpty());
            if (result.json() != null) {
                assertThat(codec.validate(result.json())).isEqualTo(violations);
                assertThat(codec.isValid(result.json())).isEqualTo(violations.isEmpty());
            }
            if (result.isValid()) {
                assertThat(result.orElseThrow()).isEqualTo(codec.fromJson(json));
            } else {
                assertThat(result.value()).isNull();
                assertThat(catchThrowableOfType(InvalidJsonException.class, () -> codec.fromJson(json))
                                .violations())
                        .isEqualTo(violations);
                assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(result::orElseThrow);
            }
        }
    }

    @Test
    void keepsTheJsonOfWhatCouldBeParsed() {
        assertThat(codec.read(VALID).json()).isEqualTo(JsonValue.parse(VALID));
        assertThat(codec.read(INVALID).json()).isEqualTo(JsonValue.parse(INVALID));
        assertThat(codec.read("{").json()).isNull();
        assertThat(codec.read("\"\ud800\"").violations())
                .singleElement()
                .extracting(Violation::params)
                .isEqualTo(Map.of("offset", "1"));
    }

    @Test
    void malformedTextIsOneViolationWhateverElseIsWrong() {
        assertThat(codec.validate("{\"age\":\"x\",}"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.keyword()).isEqualTo("$parse"))
                .satisfies(violation -> assertThat(violation.params()).containsEntry("offset", "11"));
        assertThat(codec.validate(VALID + "x")).extracting(Violation::keyword).containsExactly("$parse");
    }

    @Test
    void limitsHoldForEveryWayToAsk() {
        JsonType<Person> limited = codec.with(JsonLimits.DEFAULT.withMaxDepth(1).withMaxViolations(1));
        assertThat(limited.validate(VALID)).extracting(Violation::keyword).containsExactly("$parse");
        assertThat(limited.validate(VALID.getBytes(StandardCharsets.UTF_8)))
                .extracting(Violation::keyword)
                .containsExactly("$parse");
        assertThat(limited.validate(JsonValue.parse(VALID)))
                .extracting(Violation::keyword)
                .containsExactly("$parse");
        assertThat(limited.isValid(VALID)).isFalse();
        assertThat(limited.isValid(VALID.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(limited.isValid(JsonValue.parse(VALID))).isFalse();
        assertThat(limited.read(VALID).isValid()).isFalse();
        assertThat(limited.read(VALID.getBytes(StandardCharsets.UTF_8)).isValid())
                .isFalse();
        assertThatExceptionOfType(InvalidJsonException.class).isThrownBy(() -> limited.fromJson(VALID));
        assertThatExceptionOfType(InvalidJsonException.class)
                .isThrownBy(() -> limited.fromJson(VALID.getBytes(StandardCharsets.UTF_8)));
        assertThat(limited.validate(codec.fromJson(VALID)))
                .as("a value in memory has no limits")
                .isEmpty();
        assertThat(limited.isValid(codec.fromJson(VALID))).isTrue();
        assertThat(codec.with(JsonLimits.DEFAULT.withMaxViolations(2)).validate(INVALID))
                .extracting(Violation::pointer)
                .containsExactly("", "/age");
    }

    @Test
    void theLastLimitsCount() {
        JsonType<Person> again = codec.with(JsonLimits.DEFAULT.withMaxDepth(1)).with(JsonLimits.DEFAULT);
        Person person = again.fromJson(VALID);
        assertThat(again.javaType()).isEqualTo(Person.class);
        assertThat(again.toJson(person)).isEqualTo(codec.toJson(person));
        assertThat(again.toJsonBytes(person)).isEqualTo(codec.toJsonBytes(person));
        assertThat(again.toJsonValue(person)).isEqualTo(codec.toJsonValue(person));
    }

    @Test
    void checksWhatABuilderHasPutTogether() {
        Person valid = Person.named("Ann");
        assertThat(codec.checked(valid)).isSameAs(valid);
        assertThat(codec.validate(valid)).isEmpty();
        assertThat(codec.isValid(valid)).isTrue();

        Person invalid = new Person("Ann", null, List.of(), new Person.Address("Rome"), JsonObject.EMPTY);
        InvalidValueException e = catchThrowableOfType(InvalidValueException.class, () -> codec.checked(invalid));
        assertThat(e.violations()).isEqualTo(codec.validate(invalid));
        assertThat(e.violations()).extracting(Violation::pointer).containsExactly("/address/city");
        assertThat(e).hasMessageStartingWith("invalid value: 1 violation\n/address/city enum: ");
        assertThat(codec.isValid(invalid)).isFalse();
    }

    @Test
    void aLoneSurrogateInAJavaStringIsFoundAndNotReplaced() {
        Person invalid = Person.named("\ud800");
        assertThat(codec.validate(invalid)).extracting(Violation::keyword).containsExactly("$parse");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> codec.checked(invalid));
    }

    @Test
    void aCodecThatRefusesWhatTheChecksAcceptFailsClosed() {
        JsonCodec<Person> broken = new BrokenCodec();
        InvalidJsonException e = catchThrowableOfType(InvalidJsonException.class, () -> broken.fromJson("{}"));
        assertThat(e.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.keyword()).isEqualTo("$codec");
            assertThat(violation.message()).contains("please report it");
        });
        assertThat(broken.read("{}").violations()).isEqualTo(e.violations());
        assertThat(broken.read("{}").value()).isNull();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> broken.checked(Person.named("")))
                .satisfies(refused -> assertThat(refused.violations()).isEqualTo(e.violations()));
    }

    @Test
    void checksThatRefuseWithoutAReasonFailClosed() {
        JsonChecks broken = new JsonChecks() {
            @Override
            public boolean accepts(JsonValue value) {
                return false;
            }

            @Override
            public void collect(ViolationCollector at) {}
        };
        assertThat(JsonValidation.validate(broken, "1", JsonLimits.DEFAULT))
                .extracting(Violation::keyword)
                .containsExactly("$codec");
    }

    @Test
    void theCodecBehindAConstantIsFoundForOtherPackages() {
        JsonType<Person> json = codec;
        assertThat(JsonCodec.of(json)).isSameAs(codec);
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> JsonCodec.of(null));
    }

    @Test
    void onlyTypesThatAnotherPackageBuildsHandOverABuilder() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> codec.unchecked(new Object()));
    }

    @Test
    void argumentsMustNotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> codec.fromJson((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.fromJson((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.read((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validate((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validate((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validate((JsonValue) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validate((Person) null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.isValid((JsonValue) null))
                .withMessage("json");
        assertThatNullPointerException().isThrownBy(() -> codec.toJson(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> codec.checked(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.with((JsonLimits) null))
                .withMessage("limits");
    }

    @Test
    void codecAndChecksAgree() {
        Seeds.tries(1000).check(random -> codecAndChecksAgree(document(random)));
    }

    private void codecAndChecksAgree(String json) {
        ReadResult<Person> result = codec.read(json);
        assertThat(result.violations()).extracting(Violation::keyword).doesNotContain("$codec");
        assertThat(result.violations()).isEqualTo(codec.validate(json));
        if (result.value() != null) {
            assertThat(codec.fromJson(codec.toJson(result.value()))).isEqualTo(result.value());
        }
    }

    private static String document(RandomSource random) {
        return random.list(0, 4, () -> "\"" + random.of(NAMES) + "\":" + random.of(VALUES)).stream()
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Refuses everything, whatever the checks say. */
    private static final class BrokenCodec extends JsonCodec<Person> {

        BrokenCodec() {
            super(Person.class, value -> true, at -> {});
        }

        @Override
        public Person read(JsonReader in) {
            throw in.mismatch();
        }

        @Override
        public void write(JsonWriter out, Person value) {
            out.beginObject().endObject();
        }
    }
}
