package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.SchemaGroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectedFilesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Map<String, SchemaGroup> select(List<String> files, SchemaGroup... groups) {
        return new SelectedFiles(files, "spec", diagnostics)
                .among(List.of(groups))
                .groups();
    }

    private List<String> problems() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private static SchemaGroup group(String include, String... excludes) {
        return new SchemaGroup(List.of(include), List.of(excludes), "org.example", "");
    }

    @Test
    void aFileBelongsToTheFirstGroupThatSelectsIt() {
        SchemaGroup first = group("a*", "ab");
        SchemaGroup second = group("*b");
        assertThat(select(List.of("a", "ab", "b", "c"), first, second))
                .containsExactly(Map.entry("a", first), Map.entry("ab", second), Map.entry("b", second));
        assertThat(problems()).isEmpty();
    }

    @Test
    void aDirectoryWithoutAMatchShowsWhatItHas() {
        List<String> files = List.of("a.txt", "c.yaml", "d/e.json", "x.yml", "z.yaml");
        assertThat(select(files, new SchemaGroup(List.of("*.yyaml", "none/**"), List.of(), "p", "")))
                .isEmpty();
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "spec: error PC102: no file is selected: <includes> is *.yyaml, none/**, <excludes> is empty\n")
                .endsWith("for example: c.yaml, d/e.json, x.yml.");
    }

    @Test
    void anEmptyDirectoryHasNothingToShow() {
        select(List.of(), group("**"));
        assertThat(problems()).singleElement().asString().endsWith("for example: no files.");
    }

    @Test
    void aGroupWithoutAMatchIsAnErrorThatNamesIt() {
        select(List.of("a"), group("a"), group("a", "*", "a"));
        assertThat(problems())
                .first()
                .asString()
                .startsWith("<groups> 2: error PC102: no file is selected: <includes> is a, <excludes> is *, a\n");
    }

    @Test
    void aGroupOfWhichEarlierOnesTakeAllIsAWarning() {
        select(List.of("a", "b"), group("**"), group("a"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("<groups> 2: warning PC106: all files that match <includes> a belong to earlier groups\n");
    }

    @Test
    void anExcludeWithoutAMatchIsAWarning() {
        select(List.of("a", "old/b"), group("*", "old/**", "odl/**"), group("old/b", "odl/**"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("<excludes>: warning PC107: no file matches <excludes> odl/**\n");
    }
}
