package io.github.presencecodegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Eclipse must know each goal that generates, and none that does not exist. */
class LifecycleMappingTest {

    @Test
    void mapsTheGoalsThatGenerate() throws Exception {
        List<String> goals = texts(resource("/META-INF/maven/plugin.xml"), "mojo", "goal");
        assertThat(goals).contains("help");
        goals.remove("help");
        Document mapping = resource("/META-INF/m2e/lifecycle-mapping-metadata.xml");
        assertThat(texts(mapping, "goals", "goal")).containsExactlyInAnyOrderElementsOf(goals);
        assertThat(texts(mapping, "execute", "runOnIncremental")).containsExactly("true");
        assertThat(texts(mapping, "execute", "runOnConfiguration")).containsExactly("true");
    }

    private static Document resource(String path) throws Exception {
        try (InputStream in = LifecycleMappingTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    /** The texts of the elements with a name that are children of those with another. */
    private static List<String> texts(Document document, String parent, String name) {
        List<String> texts = new ArrayList<>();
        NodeList elements = document.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getParentNode().getNodeName().equals(parent)) {
                texts.add(element.getTextContent().strip());
            }
        }
        return texts;
    }
}
