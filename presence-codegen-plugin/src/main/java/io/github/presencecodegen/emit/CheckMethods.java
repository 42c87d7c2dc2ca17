package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * The names of the methods that check one schema.
 *
 * @param packageName the package of their class
 * @param simpleName the name of their class
 * @param suffix what their names end in
 */
record CheckMethods(String packageName, String simpleName, String suffix) {

    ClassName owner() {
        return ClassName.get(packageName, simpleName);
    }

    /** A call of one of the methods from a class, with a qualifier only where it is another one. */
    CodeBlock call(String method, ClassName from, String argument) {
        return owner().equals(from)
                ? CodeBlock.of("$N($L)", method, argument)
                : CodeBlock.of("$T.$N($L)", owner(), method, argument);
    }

    /** Answers yes or no of a {@code JsonValue}. */
    String isValid() {
        return "isValid" + suffix;
    }

    /** Reports to a collector. */
    String collect() {
        return "collect" + suffix;
    }

    /** Answers yes or no of a string: {@code enum}. */
    String isListed() {
        return "isListed" + suffix;
    }
}
