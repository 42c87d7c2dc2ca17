package io.github.presencecodegen.naming.words;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The names that a wire name may have in Java, the plain one first. Each is for where a neighbour wants the one before: the
 * spelling of the wire name, one that no other wire name has, and that with ever more underscores behind.
 */
public final class Spellings {

    /** The step of the name that no other wire name has. */
    private static final int LAST = 2;

    private final String wireName;
    private final IntFunction<String> forms;
    private final Predicate<String> isReserved;

    private Spellings(String wireName, IntFunction<String> forms, Predicate<String> isReserved) {
        this.wireName = wireName;
        this.forms = forms;
        this.isReserved = isReserved;
    }

    /**
     * The names of an accessor.
     *
     * @param isReserved the names that no member can have
     */
    public static Spellings member(String wireName, Predicate<String> isReserved) {
        return of(wireName, JavaIdentifier.member(wireName), isReserved.or(JavaIdentifier::isOwnMember));
    }

    /**
     * The names of a constant.
     *
     * @param isReserved the names that no constant can have
     */
    public static Spellings constant(String wireName, Predicate<String> isReserved) {
        return of(wireName, JavaIdentifier.constant(wireName), isReserved);
    }

    /**
     * The names of an item of a tuple.
     *
     * @param wanted what it would like to be called
     * @param position what it is called by its position
     */
    public static Spellings item(String wanted, String position, Predicate<String> isReserved) {
        return new Spellings(position, step -> step == 0 ? wanted : position, isReserved);
    }

    private static Spellings of(String wireName, String plain, Predicate<String> isReserved) {
        return new Spellings(
                wireName, step -> LongName.cut(step == 0 ? plain : form(wireName, step), wireName), isReserved);
    }

    private static String form(String wireName, int step) {
        WireName name = new WireName(wireName);
        return JavaIdentifier.legal(step == 1 ? name.spelled() : name.escaped());
    }

    /** The wire name. */
    public String wireName() {
        return wireName;
    }

    /** The name that it has without neighbours. */
    public String plain() {
        return at(0);
    }

    /** The name of some step; steps beside each other may have one name. */
    String at(int step) {
        String name = forms.apply(Math.min(step, LAST)) + "_".repeat(Math.max(0, step - LAST));
        while (isReserved.test(name)) {
            name += "_";
        }
        return name;
    }

    /**
     * How little a name differs from the wire name.
     *
     * @return 0 where it is the same, 1 where Java wants it a little other, 2 otherwise
     */
    int distance(String name) {
        if (name.equals(wireName)) {
            return 0;
        }
        return new WireName(wireName).isOfJava() && name.equals(at(1)) ? 1 : 2;
    }
}
