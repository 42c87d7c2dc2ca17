package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectedFilesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Map<String, SchemaGroup> select(List<String> files, SchemaGroup... groups) {
        return new SelectedFiles(files, "spec", diagnostics)
                .among(List.of(groups))
                .files();
    }

    private List<String> problems() {
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }

    private static SchemaGroup group(String include, String... excludes) {
        return new SchemaGroup(List.of(include), List.of(excludes), "org.example", "");
    }

    @Test
    void a_file_belongs_to_the_first_group_that_selects_it() {
        SchemaGroup first = group("a*", "ab");
        SchemaGroup second = group("*b");
        assertThat(select(List.of("a", "ab", "b", "c"), first, second))
                .containsExactly(Map.entry("a", first), Map.entry("ab", second), Map.entry("b", second));
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_directory_without_a_match_shows_what_it_has() {
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
    void an_empty_directory_has_nothing_to_show() {
        select(List.of(), group("**"));
        assertThat(problems()).singleElement().asString().endsWith("for example: no file at all.");
    }

    @Test
    void a_group_without_a_match_is_an_error_that_names_it() {
        select(List.of("a"), group("a"), group("a", "*", "a"));
        assertThat(problems())
                .first()
                .asString()
                .startsWith("<groups> 2: error PC102: no file is selected: <includes> is a, <excludes> is *, a\n");
    }

    @Test
    void a_group_of_which_earlier_ones_take_all_is_a_warning() {
        select(List.of("a", "b"), group("**"), group("a"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("<groups> 2: warning PC106: all files that match <includes> a belong to earlier groups\n");
    }

    @Test
    void an_exclude_without_a_match_is_a_warning() {
        select(List.of("a", "old/b"), group("*", "old/**", "odl/**"), group("old/b", "odl/**"));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("<excludes>: warning PC107: no file matches <excludes> odl/**\n");
    }
}
