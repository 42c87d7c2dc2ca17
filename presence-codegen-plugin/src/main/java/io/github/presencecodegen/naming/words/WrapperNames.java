package io.github.presencecodegen.naming.words;

import java.util.regex.Pattern;

/** The names of the record around an alternative of a union, and of what makes one. */
public final class WrapperNames {

    /** The factory of every kind of value that no other factory takes. */
    public static final String FACTORY = "of";

    private static final String SUFFIX = "Value";

    /** The suffix with the number behind it that tells records of one kind apart. */
    private static final Pattern NUMBERED = Pattern.compile(SUFFIX + "(_[0-9]+)?$");

    private WrapperNames() {}

    /** {@code UserIdsValue}: the record around a value of a kind. */
    public static String type(String kind) {
        return kind + SUFFIX;
    }

    /** {@code ofUserIds}: the factory of a record where another one takes values of the same Java class. */
    public static String factory(String type) {
        return FACTORY + NUMBERED.matcher(type).replaceFirst("$1");
    }
}
