package io.github.presencecodegen.naming.words;

import java.util.List;

/** The names of the classes that every generated type, or every file, brings with it. */
public final class ClassNames {

    /** The class in an object type that builds it. */
    public static final String BUILDER = "Builder";

    /** The enum in the type of an enum that has a constant for each value that the schema lists. */
    public static final String KNOWN = "Known";

    /** The class in the type of an enum that holds any other value. */
    public static final String UNKNOWN = "Unknown";

    /** The record in a union that holds a value that is not valid. */
    public static final String BROKEN = "Broken";

    /** The class in the codec of a large object that holds its properties as far as they are read. */
    public static final String MEMBERS = "Members";

    /** The class in the validator of a schema without a type that hands its checks over. */
    public static final String CHECKS = "Checks";

    private static final String BASE = "Base";

    private static final String CODEC = "Codec";
    private static final String VALIDATOR = "Validator";

    private ClassNames() {}

    /** {@code EduBase}: the interface of all types that are built on a type. */
    public static String base(String type) {
        return type + BASE;
    }

    /** {@code PresenceEduCodec}: reads and writes a type. */
    public static String codec(String type) {
        return type + CODEC;
    }

    /** {@code PresenceEduValidator}: what users validate by. */
    public static String validator(String type) {
        return type + VALIDATOR;
    }

    /** {@code PresenceEduChecks}: checks the schemas of a file. */
    public static String checks(String file) {
        return file + CHECKS;
    }

    /** The top-level classes that a type consists of, itself first. */
    public static List<String> topLevel(String type) {
        return List.of(type, validator(type), codec(type));
    }

    /** Whether a class of such a name may stand beside a type. */
    public static boolean isBesideType(String name) {
        return name.endsWith(CODEC) || name.endsWith(CHECKS);
    }
}
