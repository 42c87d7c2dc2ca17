package io.github.presencecodegen.naming.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Makes legal Java identifiers of words, and of those legal ones that collide with nothing of ours. */
public final class JavaIdentifier {

    /** The constant that every class has. */
    public static final String JSON = "JSON";

    /** The field of a large enum that finds its constants. */
    public static final String BY_WIRE_VALUE = "byWireValue";

    /** The field of an enum that holds the value of a constant. */
    private static final String WIRE_VALUE = "wireValue";

    /** The constants of the classes that we generate. */
    private static final Set<String> OUR_CONSTANTS = Set.of(JSON, "INSTANCE", "NAMES", "FILE");

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
            "jsonType",
            "unknownProperties",
            "putUnknownProperty",
            "removeUnknownProperty",
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
    private static final Set<String> NO_TYPES = Set.of(
            "record", "yield", "var", "sealed", "permits", ClassNames.BUILDER, ClassNames.KNOWN, ClassNames.UNKNOWN);

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

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]", Pattern.CASE_INSENSITIVE);

    private JavaIdentifier() {}

    /** The name of an accessor and of the builder's method, where no neighbour wants it too. */
    public static String member(String wireName) {
        String name = legal(new WireName(wireName).camel());
        return isOwnMember(name) ? name + "_" : name;
    }

    /** The name of a constant, where no neighbour wants it too. */
    public static String constant(String wireValue) {
        return legal(new WireName(wireValue).upperSnake());
    }

    /** Whether generated code has a member of this name itself. */
    public static boolean isOwnMember(String name) {
        return OUR_MEMBERS.contains(name);
    }

    /** Whether generated classes have a constant of this name themselves. */
    public static boolean isOwnConstant(String name) {
        return OUR_CONSTANTS.contains(name);
    }

    /** Whether an enum has a field of this name itself. */
    public static boolean isFieldOfEnum(String name) {
        return name.equals(WIRE_VALUE) || name.equals(BY_WIRE_VALUE);
    }

    /**
     * The name of a top-level type, with the suffix unless it ends so. One that hid a type that generated code names simply
     * would break all its package; constants of ours would hide theirs; and Windows has no files with the
     * names of its devices.
     */
    public static String topLevelType(Words words, String suffix) {
        String name = bareType(words);
        String whole = freeType(endsIn(suffix, name, words) ? name : name + suffix);
        return isTaken(whole) ? whole + "_" : whole;
    }

    /** Whether a name ends in a suffix, or its last word equals it except for case, as in {@code DeviceEDU}. */
    private static boolean endsIn(String suffix, String name, Words words) {
        List<String> all = words.words();
        return name.endsWith(suffix)
                || !all.isEmpty() && all.get(all.size() - 1).equalsIgnoreCase(suffix);
    }

    private static boolean isTaken(String name) {
        return JAVA_LANG.contains(name) || OUR_CONSTANTS.contains(name) || isDevice(name);
    }

    /** The name of a type. */
    public static String type(Words words) {
        return freeType(bareType(words));
    }

    private static String bareType(Words words) {
        return LongName.cut(legal(words.words().isEmpty() ? "Value" : words.upperCamel()));
    }

    private static String freeType(String name) {
        return NO_TYPES.contains(name) ? name + "_" : name;
    }

    /** Whether generated code uses the name of a type itself. */
    public static boolean isOurs(String type) {
        return NO_TYPES.contains(type) || isTaken(type);
    }

    /** Whether Windows keeps a name for a device: no file and no folder can have it. */
    public static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** What the names of types must differ in: not every file system tells small letters from capitals. */
    public static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Normalised, for some file systems are: names that look the same are the same. */
    static String legal(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        String started = Character.isJavaIdentifierStart(normal.charAt(0)) ? normal : "_" + normal;
        return SourceVersion.isKeyword(started, SourceVersion.RELEASE_17) ? started + "_" : started;
    }
}
