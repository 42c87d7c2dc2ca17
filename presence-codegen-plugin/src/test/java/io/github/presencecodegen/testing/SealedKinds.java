package io.github.presencecodegen.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of a sealed interface: the classes that implement it, in the order in which they are permitted. */
public final class SealedKinds {

    private SealedKinds() {}

    /** Their names, such as {@code TextCheck.Length}. */
    public static List<String> of(Class<?> sealed) {
        return classes(sealed).map(SealedKinds::name).toList();
    }

    /** The name of one of them. */
    public static String name(Class<?> kind) {
        return kind.getEnclosingClass().getSimpleName() + "." + kind.getSimpleName();
    }

    private static Stream<Class<?>> classes(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedKinds::classes)
                : Stream.of(type);
    }
}
