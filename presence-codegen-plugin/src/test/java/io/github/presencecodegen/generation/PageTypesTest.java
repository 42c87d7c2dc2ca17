package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.PageSection;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of Java types, in the README and for the records of unions, say what is generated. */
class PageTypesTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern QUALIFIER = Pattern.compile("(?:\\w+\\.)+(?:\\w+\\$)?");

    @TempDir
    private Path root;

    /** A schema of a row of a table, the code in the other cells, and the last cell as it is. */
    private record Row(String schema, List<List<String>> cells, String details) {

        static Stream<Row> of(String line) {
            List<String> texts =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            List<List<String>> cells = texts.stream().skip(1).map(Row::code).toList();
            return cells.get(0).stream()
                    .map(schema -> new Row(schema, cells.subList(1, cells.size()), texts.get(texts.size() - 2)));
        }

        private static List<String> code(String cell) {
            return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
        }
    }

    /** What was generated for a row: the accessor of the property {@code state}; none if it has none. */
    private record Generated(Row row, Optional<Method> accessor) {

        @Override
        public String toString() {
            return row.schema() + " is " + accessor.map(Method::getGenericReturnType);
        }
    }

    private static List<Row> rows(String page, String heading) {
        List<Row> rows = PageSection.of(page, heading)
                .body()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(Row::of)
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        return rows;
    }

    /** A type for each row, whose property has a schema. */
    private List<Generated> generate(List<Row> rows, Function<Row, String> state, String more) {
        SpecFolder spec = new SpecFolder(root);
        for (int i = 0; i < rows.size(); i++) {
            String properties = "properties: {state: " + state.apply(rows.get(i)) + "}\n";
            spec.file("row" + i + ".yaml", "type: object\n" + properties + more);
        }
        LoadedCode code = GeneratedCode.of(Requests.of(spec.root(), "*.yaml"), DiagnosticCode.NARROWED)
                .compile();
        List<Generated> generated = new ArrayList<>();
        for (Row row : rows) {
            Class<?> type = load(code, "Row" + generated.size() + "Edu");
            generated.add(new Generated(
                    row,
                    Arrays.stream(type.getMethods())
                            .filter(method -> method.getName().equals("state"))
                            .findFirst()));
        }
        return generated;
    }

    private static Class<?> load(ClassLoader code, String type) {
        try {
            return code.loadClass(Requests.PACKAGE + "." + type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRequiredPropertyHasTheType() {
        List<Row> rows = rows("README.md", "What a schema becomes").stream()
                .filter(row -> !row.cells().get(0).isEmpty())
                .toList();
        assertThat(generate(rows, Row::schema, "required: [state]\n"))
                .allSatisfy(generated ->
                        checkType(generated, generated.row().cells().get(0)));
    }

    @Test
    void anOptionalPropertyHasTheTypeAndIsNullOrEmptyIfAbsent() {
        assertThat(generate(rows("README.md", "What a schema becomes"), Row::schema, ""))
                .allSatisfy(generated -> {
                    checkType(generated, generated.row().cells().get(1));
                    generated.accessor().ifPresent(PageTypesTest::checkAbsent);
                    generated
                            .accessor()
                            .flatMap(PageTypesTest::kind)
                            .ifPresent(kind ->
                                    assertThat(generated.row().details()).contains("[" + kind + "]"));
                });
    }

    private static void checkType(Generated generated, List<String> expected) {
        assertThat(generated.accessor().map(Method::getGenericReturnType).map(PageTypesTest::shown).stream())
                .containsExactlyElementsOf(expected);
    }

    private static void checkAbsent(Method accessor) {
        try {
            Class<?> type = accessor.getDeclaringClass();
            Object empty = type.getMethod("fromJson", String.class).invoke(null, "{}");
            assertThat(accessor.invoke(empty)).isIn(null, List.of(), Map.of());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What the type is that was generated for the property, or for the items of its list. */
    private static Optional<String> kind(Method accessor) {
        Type type = accessor.getGenericReturnType();
        Type held = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        if (!(held instanceof Class<?> generated) || generated.getDeclaringClass() != accessor.getDeclaringClass()) {
            return Optional.empty();
        }
        if (generated.isInterface()) {
            boolean hasConstants = Arrays.stream(generated.getClasses()).anyMatch(Class::isEnum);
            return Optional.of(hasConstants ? "enum" : "union");
        }
        boolean hasBuilder = Arrays.stream(generated.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
        return Optional.of(hasBuilder ? "class" : "tuple");
    }

    @Test
    void aUnionHasTheRecord() {
        List<Row> rows = rows("docs/generated-code.md", "Unions");
        assertThat(generate(rows, row -> "{oneOf: [" + otherThan(row) + ", " + row.schema() + "]}", ""))
                .allSatisfy(generated -> {
                    Class<?> union = generated.accessor().orElseThrow().getReturnType();
                    Class<?> record = union.getPermittedSubclasses()[1];
                    assertThat(record.getSimpleName())
                            .isEqualTo(generated.row().cells().get(0).get(0));
                    assertThat(shown(record.getRecordComponents()[0].getGenericType()))
                            .isEqualTo(generated.row().cells().get(1).get(0));
                });
    }

    /** A schema of another kind than that of a row. */
    private static String otherThan(Row row) {
        return row.schema().equals("{type: boolean}") ? "{type: string}" : "{type: boolean}";
    }

    /** A type without packages and without the types around it. */
    private static String shown(Type type) {
        return QUALIFIER.matcher(type.getTypeName()).replaceAll("");
    }
}
