package io.github.presencecodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The same settings and schemas give the same files, byte for byte, as the Maven goal, of whose tests these are the goldens. */
class SameAsTheGoalTest {

    private static final Path GOLDENS = Path.of("../presence-codegen-plugin/src/test/resources/golden");

    private static final String EVENTS = "includes: \"**/event-schemas/*.yaml\"\ntypeSuffix: Edu\n";

    private static final Map<String, String> SETTINGS = Map.of(
            "constructs",
            EVENTS,
            "documentation",
            EVENTS,
            "open-enums",
            EVENTS + "enums: open\n",
            "null-annotations",
            EVENTS + "nullAnnotations: true\n",
            "validators",
            "includes: ['*.yaml', '*.json']\nvalidatorsOnly: true\n",
            "typed-formats",
            """
                    typeSuffix: Edu
                    formats:
                      - {name: mx-user-id, type: io.github.presencecodegen.testing.UserId}
                      - name: uuid
                        type: java.util.UUID
                        factory: fromString
                    """,
            "unions",
            """
                    {
                      "includes": ["edus/*", "transaction.yaml"],
                      "unions": [
                        {"name": "AnyEdu", "schema": "edu.yaml", "includes": ["edus/*"], "tags": ["/edu_type", "/content/tone"]},
                        {"name": "EduContent", "part": "/content", "excludes": ["transaction.yaml"],
                         "tags": ["/edu_type", "/content/tone"]}
                      ]
                    }
                    """);

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"constructs", "documentation", "open-enums", "null-annotations", "validators", "typed-formats", "unions"
    })
    void generatesTheSame(String golden) throws IOException {
        Shell shell = new Shell(temp).file("conf/settings.txt", SETTINGS.get(golden));
        Path spec = GOLDENS.resolve(golden).resolve("spec").toAbsolutePath();
        assertThat(shell.run(
                        "--spec",
                        spec.toString(),
                        "--package",
                        "org.example.matrix",
                        "--settings",
                        "conf/settings.txt"))
                .as(shell.err())
                .isZero();
        Map<String, String> generated = new TreeMap<>();
        shell.files("generated-sources").forEach((path, text) -> {
            if (path.startsWith("org/") && !path.startsWith("org/example/matrix/support/")) {
                generated.put(path.substring(path.lastIndexOf('/') + 1), text);
            }
        });
        assertThat(generated).isEqualTo(expected(GOLDENS.resolve(golden).resolve("expected")));
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** What a POM can say, a file can say. */
    @Test
    void knowsEverySettingOfTheGoal() throws IOException, ParserConfigurationException, SAXException {
        Shell shell = new Shell(temp)
                .file("spec/a.yaml", "type: object\n")
                .file("settings.yaml", String.join(":\n", parameters()) + ":\ncolour:\n");
        assertThat(shell.run("--spec", "spec", "--package", "p", "--settings", "settings.yaml"))
                .isOne();
        assertThat(shell.err())
                .containsPattern("settings.yaml:\\d+:1: error PC619: unknown setting")
                .contains("| colour:")
                .endsWith("1 error in settings.yaml, see above; nothing was generated." + System.lineSeparator());
    }

    /** Those of the goal that a user can set. */
    private static Set<String> parameters() throws IOException, ParserConfigurationException, SAXException {
        Set<String> names = new HashSet<>();
        try (InputStream in = Main.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            for (Element mojo : elements(root, "mojo")) {
                if (text(mojo, "goal").equals("generate")) {
                    elements(mojo, "parameter").stream()
                            .filter(parameter -> text(parameter, "editable").equals("true"))
                            .forEach(parameter -> names.add(text(parameter, "name")));
                }
            }
        }
        assertThat(names).contains("includes", "groups", "overlays", "skip");
        return names;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent();
    }
}
