package io.github.presencecodegen.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes legal Java identifiers of words, and of those legal ones that collide with nothing of ours. */
final class JavaIdentifier {

    /** The constant that every class has. */
    static final String JSON = "JSON";

    /** Names of our own public members and of Object's methods. */
    private static final Set<String> OUR_MEMBERS = Set.of(
            "builder",
            "toBuilder",
            "build",
            "fromJson",
            "read",
            "toJson",
            "toJsonBytes",
            "toJsonValue",
            "unknownProperties",
            "putUnknownProperty",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    /** Words that may not name a type although they are no keywords (JLS 3.9), and types nested beside ours. */
    private static final Set<String> NO_TYPES =
            Set.of("record", "yield", "var", "sealed", "permits", "Builder", "Known", "Unknown");

    /** The types of {@code java.lang} that generated code names. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Deprecated",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String",
            "SuppressWarnings");

    private JavaIdentifier() {}

    /** The name of an accessor and of the builder's method. */
    static String member(String wireName) {
        String name = legal(orSpelled(Words.of(wireName).lowerCamel(), wireName, "empty", "symbol"));
        return OUR_MEMBERS.contains(name) ? name + "_" : name;
    }

    /** The name of a constant. */
    static String constant(String wireValue) {
        return legal(orSpelled(Words.of(wireValue).upperSnake(), wireValue, "EMPTY", "SYMBOL"));
    }

    /** The name of a top-level type. One that hid a type that generated code names simply would break all its package. */
    static String topLevelType(Words words) {
        return free(type(words));
    }

    /** The same of a name that is legal, but may be one of a type that generated code names. */
    static String free(String name) {
        return JAVA_LANG.contains(name) || NO_TYPES.contains(name) ? name + "_" : name;
    }

    /** The name of a type. */
    static String type(Words words) {
        String name = legal(words.words().isEmpty() ? "Value" : words.upperCamel());
        return NO_TYPES.contains(name) ? name + "_" : name;
    }

    /** Whether generated code uses the name of a type itself. */
    static boolean isOurs(String type) {
        return NO_TYPES.contains(type) || JAVA_LANG.contains(type) || type.equals(JSON);
    }

    private static String orSpelled(String name, String wireName, String empty, String symbols) {
        return !name.isEmpty() ? name : wireName.isEmpty() ? empty : symbols;
    }

    private static String legal(String name) {
        String started = Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
        return SourceVersion.isKeyword(started, SourceVersion.RELEASE_17) ? started + "_" : started;
    }
}
