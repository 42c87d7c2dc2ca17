package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A method whose content may be too much for one, since the JVM does not compile methods of more than 8,000 bytes. It
 * then continues in further methods, whose names are derived from its own.
 *
 * @param name the name of the method
 * @param infix what stands between it and the number of a further one
 * @param most how many statements a method has at most
 */
public record MethodParts(String name, String infix, int most) {

    /** The parts of a method, as large as they can be. */
    public MethodParts(String name, String infix) {
        this(name, infix, CodeSize.MOST_TOGETHER);
    }

    /** The same with the usual names. */
    public MethodParts(String name) {
        this(name, "$part");
    }

    /**
     * Writes one of the methods.
     *
     * @param <T> what the method is made of
     */
    public interface Link<T> {

        /** The method of a name, with the name of the one that continues it, if there is one. */
        MethodSpec method(String name, List<T> content, Optional<String> next);
    }

    /** The method and its further ones, each of which ends with the next. */
    public <T> List<MethodSpec> chained(List<List<T>> parts, Link<T> link) {
        List<MethodSpec> methods = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            Optional<String> next = part < parts.size() ? Optional.of(chainedName(part + 1)) : Optional.empty();
            methods.add(link.method(chainedName(part), parts.get(part - 1), next));
        }
        return methods;
    }

    private String chainedName(int part) {
        return part == 1 ? name : name + infix + part;
    }

    /**
     * The statements of the method where it cannot have any of its own: calls of further ones.
     *
     * @param call adds a method of a name and a body, and gives the statement that calls it
     */
    public CodeBlock apart(List<CodeBlock> statements, BiFunction<String, CodeBlock, CodeBlock> call) {
        List<List<CodeBlock>> parts = CodeSize.parts(statements, Function.identity(), most);
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int part = 1; part <= parts.size(); part++) {
            calls.add(call.apply(name + infix + part, CodeBlock.join(parts.get(part - 1), "")));
        }
        return calls.build();
    }

    /**
     * The statements of the method: themselves if one method can hold them, otherwise calls of further ones.
     *
     * @param <T> what statements are made of, one or several
     * @param code the code of it
     * @param together makes one of several
     * @param call adds a method of a name and a body, and gives the statement that calls it
     */
    public <T> T calling(
            List<T> statements,
            Function<T, CodeBlock> code,
            Function<List<T>, T> together,
            BiFunction<String, T, T> call) {
        List<List<T>> parts = CodeSize.parts(statements, code, most);
        if (parts.size() == 1) {
            return together.apply(statements);
        }
        List<T> calls = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            calls.add(call.apply(name + infix + part, together.apply(parts.get(part - 1))));
        }
        return together.apply(calls);
    }
}
