package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A constant that some code of checks asks for. Its name is known when the class is put together, so that it does not depend
 * on the order in which the code was emitted; until then, the code holds the constant itself, which JavaPoet writes by
 * {@link #toString()}.
 */
final class CheckConstant {

    private final String word;
    private final Object key;
    private final TypeName type;
    private final CodeBlock initializer;
    private final boolean isLarge;
    private String reference = "CONSTANT";

    /**
     * A constant.
     *
     * @param word what its name begins with
     * @param key what is equal for constants that are one
     * @param isLarge whether it is to have a class of its own
     */
    CheckConstant(String word, Object key, TypeName type, CodeBlock initializer, boolean isLarge) {
        this.word = word;
        this.key = key;
        this.type = type;
        this.initializer = initializer;
        this.isLarge = isLarge;
    }

    String word() {
        return word;
    }

    Object key() {
        return key;
    }

    TypeName type() {
        return type;
    }

    CodeBlock initializer() {
        return initializer;
    }

    boolean isLarge() {
        return isLarge;
    }

    /** Says how the code reaches it. */
    void place(String placed) {
        this.reference = placed;
    }

    @Override
    public String toString() {
        return reference;
    }
}
