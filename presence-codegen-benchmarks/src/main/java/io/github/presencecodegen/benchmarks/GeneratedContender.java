package io.github.presencecodegen.benchmarks;

import io.github.presencecodegen.benchmarks.generated.MemberValidator;
import io.github.presencecodegen.benchmarks.generated.PowerLevelsValidator;
import io.github.presencecodegen.benchmarks.generated.PresenceValidator;
import io.github.presencecodegen.benchmarks.generated.support.JsonValue;

/** The generated validators. */
final class GeneratedContender {

    private GeneratedContender() {}

    static Contender of(Sample sample) {
        return switch (sample) {
            case MEMBER -> new Member();
            case POWER_LEVELS -> new PowerLevels();
            case PRESENCE -> new Presence();
        };
    }

    private static final class Member implements Contender {

        @Override
        public Object parse(byte[] json) {
            return JsonValue.parse(json);
        }

        @Override
        public boolean isValid(Object document) {
            return MemberValidator.isValid((JsonValue) document);
        }

        @Override
        public Object validate(Object document) {
            return MemberValidator.validate((JsonValue) document);
        }

        @Override
        public boolean isValid(byte[] json) {
            return MemberValidator.isValid(json);
        }

        @Override
        public Object validate(byte[] json) {
            return MemberValidator.validate(json);
        }
    }

    private static final class PowerLevels implements Contender {

        @Override
        public Object parse(byte[] json) {
            return JsonValue.parse(json);
        }

        @Override
        public boolean isValid(Object document) {
            return PowerLevelsValidator.isValid((JsonValue) document);
        }

        @Override
        public Object validate(Object document) {
            return PowerLevelsValidator.validate((JsonValue) document);
        }

        @Override
        public boolean isValid(byte[] json) {
            return PowerLevelsValidator.isValid(json);
        }

        @Override
        public Object validate(byte[] json) {
            return PowerLevelsValidator.validate(json);
        }
    }

    private static final class Presence implements Contender {

        @Override
        public Object parse(byte[] json) {
            return JsonValue.parse(json);
        }

        @Override
        public boolean isValid(Object document) {
            return PresenceValidator.isValid((JsonValue) document);
        }

        @Override
        public Object validate(Object document) {
            return PresenceValidator.validate((JsonValue) document);
        }

        @Override
        public boolean isValid(byte[] json) {
            return PresenceValidator.isValid(json);
        }

        @Override
        public Object validate(byte[] json) {
            return PresenceValidator.validate(json);
        }
    }
}
