package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.HostileSpecs;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SourceBatch;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tool {@code javadoc} makes of hostile text: pages whose markup is the tool's, or what Markdown may become. */
class GeneratedJavadocTest {

    private static final int SPECS = 12;
    private static final Pattern TAG = Pattern.compile("<[A-Za-z!?/](?:\"[^\"]*\"|[^\">])*>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> MARKDOWN = Set.of(
            "<p>",
            "<em>",
            "</em>",
            "<strong>",
            "</strong>",
            "<code>",
            "</code>",
            "<pre>",
            "</pre>",
            "<ul>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<li>",
            "</li>",
            "<br>",
            "<table>",
            "</table>",
            "<caption style=\"\">",
            "</caption>",
            "<tr>",
            "</tr>",
            "<th scope=\"\">",
            "</th>",
            "<td>",
            "</td>",
            "<a href=\"\">",
            "</a>");

    private static final String LINKS = """
            type: object
            description: |
              [a](https://x.org/?a&b) and [b](javascript:alert(1)), [c](data:text/html,x), ![d](https://x.org/d.png)

              <script>alert(1)</script> <img src=x onerror=alert(1)> <a href="https://y.org" onclick="alert(1)">e</a>
            """;

    @TempDir
    private Path temp;

    @Test
    void pagesHoldNoMarkupOfASpecification() throws IOException {
        SourceBatch code = new SourceBatch();
        Random random = new Random(2);
        for (int i = 0; i < SPECS; i++) {
            Path root = temp.resolve("spec" + i);
            HostileSpecs.next(random).write(new SpecFolder(root));
            code.add(generate(root, "hostile.s" + i));
        }
        Path links = temp.resolve("links");
        new SpecFolder(links).file("events/m.links.yaml", LINKS);
        code.add(generate(links, "hostile.s" + SPECS));
        Path pages = temp.resolve("pages");
        code.document(pages);
        Set<String> known = tags(pages.resolve("hostile/support")).stream()
                .map(GeneratedJavadocTest::withoutValues)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(MARKDOWN);
        List<String> found = new ArrayList<>();
        for (int i = 0; i <= SPECS; i++) {
            found.addAll(tags(pages.resolve("hostile/s" + i)));
        }
        assertThat(found).hasSizeGreaterThan(1000);
        assertThat(found.stream().filter(tag -> !known.contains(withoutValues(tag))))
                .isEmpty();
        assertThat(found.stream().filter(tag -> tag.startsWith("<a ") && tag.contains(":")))
                .isNotEmpty()
                .allMatch(tag -> tag.matches("<a href=\"https?://[^\"<>\\s]*\"( class=\"external-link\")?>"));
    }

    private static List<GeneratedFile> generate(Path root, String packageName) {
        GenerationRequest request = new RequestBuilder(Requests.of(root, "events/**"))
                .groups(new SchemaGroup(List.of("events/**"), List.of(), packageName, "Edu"))
                .basePackage(packageName)
                .supportPackage("hostile.support")
                .build();
        return new SpecCompiler(request, new Diagnostics()).compile().files();
    }

    private static List<String> tags(Path folder) throws IOException {
        List<String> tags = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Matcher matcher = TAG.matcher(Files.readString(page));
                while (matcher.find()) {
                    tags.add(matcher.group());
                }
            }
        }
        return tags;
    }

    private static String withoutValues(String tag) {
        return VALUE.matcher(tag).replaceAll("\"\"");
    }
}
