package io.github.presencecodegen.emit.checks.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A constant that some code of checks asks for. Its name is known when the class is put together, so that it does not depend
 * on the order in which the code was emitted; until then, the code holds the constant itself, which JavaPoet writes by
 * {@link #toString()}.
 */
public final class CheckConstant {

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
    public CheckConstant(String word, Object key, TypeName type, CodeBlock initializer, boolean isLarge) {
        this.word = word;
        this.key = key;
        this.type = type;
        this.initializer = initializer;
        this.isLarge = isLarge;
    }

    public String word() {
        return word;
    }

    public Object key() {
        return key;
    }

    public TypeName type() {
        return type;
    }

    public CodeBlock initializer() {
        return initializer;
    }

    public boolean isLarge() {
        return isLarge;
    }

    /** Says how the code reaches it. */
    public void place(String placed) {
        this.reference = placed;
    }

    @Override
    public String toString() {
        return reference;
    }
}
