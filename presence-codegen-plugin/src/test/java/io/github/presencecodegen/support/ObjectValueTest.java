package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated classes inherit, on a class such as one that is generated. */
class ObjectValueTest {

    private static final JsonObject UNKNOWN = JsonObject.of("more", JsonNull.INSTANCE);

    @Test
    void equalValuesHaveEqualFieldsAndEqualUnknownProperties() {
        assertThat(new Point(1L, UNKNOWN)).isEqualTo(new Point(1L, UNKNOWN)).hasSameHashCodeAs(new Point(1L, UNKNOWN));
        assertThat(new Point(null, UNKNOWN)).isEqualTo(new Point(null, UNKNOWN));
        assertThat(new Point(1L, UNKNOWN))
                .isNotEqualTo(new Point(2L, UNKNOWN))
                .isNotEqualTo(new Point(null, UNKNOWN))
                .isNotEqualTo(new Point(1L, JsonObject.EMPTY))
                .isNotEqualTo(null)
                .isNotEqualTo(1L);
    }

    @Test
    void valuesOfOtherClassesAreNotEqual() {
        assertThat(new Point(1L, UNKNOWN).equals(new Other(1L, UNKNOWN))).isFalse();
    }

    @Test
    void theTextIsTheNameWithinItsFileAndTheJson() {
        assertThat(new Point(1L, UNKNOWN)).hasToString("ObjectValueTest.Point{\"x\":1,\"more\":null}");
        assertThat(new Point(null, JsonObject.EMPTY)).hasToString("ObjectValueTest.Point{}");
    }

    @Test
    void isWrittenByItsCodec() {
        Point point = new Point(1L, UNKNOWN);
        assertThat(point.jsonType()).isSameAs(PointCodec.INSTANCE);
        assertThat(point.toJson()).isEqualTo("{\"x\":1,\"more\":null}");
        assertThat(point.unknownProperties()).isSameAs(UNKNOWN);
    }

    private static final class Point extends ObjectValue<Point> {

        private final @Nullable Long x;

        Point(@Nullable Long x, JsonObject unknownProperties) {
            super(PointCodec.INSTANCE, unknownProperties);
            this.x = x;
        }
    }

    private static final class PointCodec extends ObjectCodec<Point> {

        static final JsonNames NAMES = JsonNames.of("x");
        static final PointCodec INSTANCE = new PointCodec();

        PointCodec() {
            super(Point.class, NAMES, value -> true, at -> {});
        }

        @Override
        public Point read(JsonReader in) {
            throw in.mismatch();
        }

        @Override
        public void write(JsonWriter out, Point value) {
            out.beginObject();
            out.member(NAMES, 0, value.x);
            out.members(value.unknownProperties()).endObject();
        }

        @Override
        protected @Nullable Object[] components(Point value) {
            return new Object[] {value.x};
        }
    }

    private static final class Other extends ObjectValue<Other> {

        private final @Nullable Long x;

        Other(@Nullable Long x, JsonObject unknownProperties) {
            super(OtherCodec.INSTANCE, unknownProperties);
            this.x = x;
        }
    }

    private static final class OtherCodec extends ObjectCodec<Other> {

        static final JsonNames NAMES = JsonNames.of("x");
        static final OtherCodec INSTANCE = new OtherCodec();

        OtherCodec() {
            super(Other.class, NAMES, value -> true, at -> {});
        }

        @Override
        public Other read(JsonReader in) {
            throw in.mismatch();
        }

        @Override
        public void write(JsonWriter out, Other value) {
            out.beginObject();
            out.member(NAMES, 0, value.x);
            out.members(value.unknownProperties()).endObject();
        }

        @Override
        protected @Nullable Object[] components(Other value) {
            return new Object[] {value.x};
        }
    }
}
