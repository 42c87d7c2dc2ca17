package io.github.presencecodegen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Java as a page shows it: statements, some of them with a comment that says what they give. A string is shown in quotes, each
 * violation on a line of its own, an exception as {@code throws} and its name.
 */
public final class JavaSnippet {

    private static final String CLASS_NAME = "org.example.page.Snippet";

    private static final Pattern VARIABLE =
            Pattern.compile("^(?:[A-Z][\\w.<>, ]*|boolean|int|long) (?<name>\\w+) = .*", Pattern.DOTALL);

    private final List<String> classes;
    private final StringBuilder body = new StringBuilder();
    private final List<String> expected = new ArrayList<>();

    /**
     * Takes a snippet apart.
     *
     * @param snippet the statements
     * @param classes the classes of the package {@code org.example} that they name
     */
    public JavaSnippet(String snippet, List<String> classes) {
        this.classes = classes;
        StringBuilder statement = new StringBuilder();
        List<String> comments = new ArrayList<>();
        for (String line : snippet.lines().toList()) {
            int comment = startOfComment(line);
            String code = line.substring(0, comment).stripTrailing();
            if (!code.isEmpty() && isWhole(statement)) {
                add(statement.toString(), comments);
                statement.setLength(0);
                comments.clear();
            }
            statement.append(code).append('\n');
            if (comment < line.length()) {
                comments.add(plain(line.substring(comment + 2)));
            }
        }
        add(statement.toString(), comments);
    }

    /** A comment begins where {@code //} does, but for one inside a string. */
    private static int startOfComment(String line) {
        Matcher comment = Pattern.compile("(?:^|;)\\s*(//.*)$").matcher(line);
        return comment.find() ? comment.start(1) : line.length();
    }

    private static boolean isWhole(CharSequence statement) {
        return statement.toString().stripTrailing().endsWith(";");
    }

    /** Words that are set below each other are one space apart. */
    private static String plain(String text) {
        return text.strip().replaceAll(" {2,}", " ");
    }

    private void add(String code, List<String> comments) {
        String statement = code.strip();
        Matcher variable = VARIABLE.matcher(statement);
        boolean isVariable = variable.matches();
        if (comments.isEmpty() || isVariable) {
            body.append(statement).append('\n');
        }
        if (!comments.isEmpty()) {
            expected.addAll(comments);
            String value = isVariable ? variable.group("name") : statement.replaceFirst(";$", "");
            body.append("try {\nshow(").append(value).append(");\n} catch (RuntimeException e) {\n");
            body.append("given.add(\"throws \" + e.getClass().getSimpleName());\n}\n");
        }
    }

    /** What the comments say, in their order. */
    public List<String> expected() {
        return expected;
    }

    /** What the statements give. */
    public List<String> run(GeneratedCode code) {
        LoadedCode loaded = classes.isEmpty() ? code.compile(source()) : code.compileBeside(sources());
        Object given = loaded.newInstance(CLASS_NAME, java.util.function.Supplier.class)
                .get();
        return ((List<?>) given).stream().map(line -> plain(line.toString())).toList();
    }

    /** The statements, and the classes that they name. */
    private String[] sources() {
        List<String> sources = new ArrayList<>(List.of(source()));
        classes.forEach(each -> sources.add("package org.example;\n\n" + each));
        return sources.toArray(String[]::new);
    }

    private String imports() {
        return classes.stream()
                .map(each ->
                        each.replaceFirst("(?s)public (?:final class|record) (\\w+).*", "import org.example.$1;\n"))
                .collect(Collectors.joining());
    }

    private String source() {
        return """
                package org.example.page;

                import static java.nio.charset.StandardCharsets.UTF_8;

                import java.util.*;
                import org.example.matrix.*;
                import org.example.matrix.support.*;
                %s

                /** Runs the statements of a page. */
                public final class Snippet implements java.util.function.Supplier<Object> {

                    private final List<String> given = new ArrayList<>();

                    /** New. */
                    public Snippet() {}

                    private void show(Object value) {
                        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Violation) {
                            for (Object each : list) {
                                Violation violation = (Violation) each;
                                given.add(violation.keyword() + " at \\"" + violation.pointer() + "\\": " + violation.message());
                            }
                        } else {
                            given.add(value instanceof String ? '"' + value.toString() + '"' : String.valueOf(value));
                        }
                    }

                    @Override
                    public Object get() {
                %s
                        return given;
                    }
                }
                """.formatted(imports(), body);
    }
}
