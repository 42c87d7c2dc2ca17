package io.github.presencecodegen.naming.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The names that a wire name may have in Java, the plain one first. Each is for where a neighbour wants the one before: the
 * spelling of the wire name, one that no other wire name has, and that with ever more underscores behind.
 */
public final class Spellings {

    private final String wireName;
    private final List<String> forms;
    private final Predicate<String> isReserved;

    private Spellings(String wireName, List<String> forms, Predicate<String> isReserved) {
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
        return new Spellings(position, List.of(wanted, position), isReserved);
    }

    private static Spellings of(String wireName, String plain, Predicate<String> isReserved) {
        WireName name = new WireName(wireName);
        List<String> forms = new ArrayList<>(List.of(plain));
        for (String form : List.of(name.spelled(), name.escaped())) {
            forms.add(JavaIdentifier.legal(form));
        }
        forms.replaceAll(form -> LongName.cut(form, wireName));
        return new Spellings(wireName, List.copyOf(forms), isReserved);
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
        int last = forms.size() - 1;
        String name = forms.get(Math.min(step, last)) + "_".repeat(Math.max(0, step - last));
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
