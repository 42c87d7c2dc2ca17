package io.github.presencecodegen.testing;

import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.project.ClassPath;
import io.github.presencecodegen.settings.GivenElements;
import io.github.presencecodegen.settings.GivenFormat;
import io.github.presencecodegen.settings.GivenGroup;
import io.github.presencecodegen.settings.GivenMapping;
import io.github.presencecodegen.settings.GivenName;
import io.github.presencecodegen.settings.GivenOverlay;
import io.github.presencecodegen.settings.GivenProject;
import io.github.presencecodegen.settings.GivenSchemas;
import io.github.presencecodegen.settings.GivenSettings;
import io.github.presencecodegen.settings.GivenTypes;
import io.github.presencecodegen.settings.GivenUnion;
import io.github.presencecodegen.settings.modules.GivenModules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Settings as a POM has them, without Maven. */
public final class SettingsXml {

    /** The names of all settings. */
    public static final List<String> SETTINGS = List.of(
            "assertContent",
            "assertFormats",
            "basePackage",
            "baseUri",
            "dialect",
            "enums",
            "excludes",
            "failOnWarning",
            "formats",
            "generatedAnnotations",
            "groups",
            "includes",
            "jackson",
            "javaTypesForFormats",
            "knownKeywords",
            "nameFrom",
            "names",
            "nullAnnotations",
            "outputDirectory",
            "overlays",
            "packageFromFolder",
            "reuse",
            "schemaMappings",
            "skip",
            "specDirectory",
            "support",
            "supportPackage",
            "typeSuffix",
            "unions",
            "validatorsOnly");

    private final Element configuration;

    private SettingsXml(Element configuration) {
        this.configuration = configuration;
    }

    /** The settings of some elements, with or without {@code <configuration>} and the plugin around them. */
    public static SettingsXml parse(String elements) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<xml>" + elements + "</xml>")))
                    .getDocumentElement();
            NodeList configurations = root.getElementsByTagName("configuration");
            return new SettingsXml(configurations.getLength() == 0 ? root : (Element) configurations.item(0));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * What is written.
     *
     * @param spec the folder of the specification
     * @param shown what messages call it
     * @param basePackage what holds if the elements name no package
     */
    public GivenSettings given(Path spec, String shown, String basePackage) {
        return new GivenSettings(
                new GivenProject(
                        new GivenElements(
                                elements(configuration).stream()
                                        .map(Element::getTagName)
                                        .toList(),
                                SETTINGS),
                        ClassPath.EMPTY,
                        Optional.empty(),
                        spec.resolveSibling(""),
                        spec.resolveSibling("")),
                schemas(new NamedFolder(spec, shown)),
                types(basePackage),
                new GivenModules(text("support", "needed"), texts(configuration, "reuse")),
                text("failOnWarning", "false"),
                Requests.output(spec.resolveSibling("target")),
                new RunIdentity(Requests.EXECUTION, "plugin 1"));
    }

    private GivenSchemas schemas(NamedFolder folder) {
        return new GivenSchemas(
                folder,
                text("dialect", "matrix"),
                text("assertFormats", "false"),
                text("assertContent", "false"),
                children(configuration, "schemaMappings").stream()
                        .map(mapping ->
                                new GivenMapping(text(mapping, "uri"), text(mapping, "path"), text(mapping, "dialect")))
                        .toList(),
                text(configuration, "baseUri"),
                texts(configuration, "knownKeywords"),
                children(configuration, "overlays").stream()
                        .map(overlay -> new GivenOverlay(text(overlay, "schema"), text(overlay, "file")))
                        .toList());
    }

    private GivenTypes types(String basePackage) {
        List<String> enums = texts(configuration, "enums");
        return new GivenTypes(
                group(configuration, basePackage, "false"),
                children(configuration, "groups").stream()
                        .map(group -> group(group, null, null))
                        .toList(),
                text(configuration, "supportPackage"),
                children(configuration, "names").stream()
                        .map(name -> new GivenName(
                                text(name, "schema"),
                                text(name, "type"),
                                text(name, "member"),
                                text(name, "value"),
                                text(name, "constant")))
                        .toList(),
                enums.isEmpty() ? List.of(text("enums", "closed")) : enums,
                children(configuration, "formats").stream()
                        .map(format -> new GivenFormat(
                                text(format, "name"),
                                text(format, "type"),
                                text(format, "factory"),
                                text(format, "writer")))
                        .toList(),
                text("javaTypesForFormats", "false"),
                text("nullAnnotations", "auto"),
                text("generatedAnnotations", "auto"),
                text("jackson", "auto"));
    }

    private static GivenGroup group(Element element, String basePackage, String validatorsOnly) {
        return new GivenGroup(
                texts(element, "includes"),
                texts(element, "excludes"),
                text(element, "basePackage", basePackage),
                text(element, "typeSuffix"),
                text(element, "nameFrom"),
                text(element, "packageFromFolder"),
                text(element, "validatorsOnly", validatorsOnly),
                children(element, "unions").stream().map(SettingsXml::union).toList());
    }

    private static GivenUnion union(Element union) {
        return new GivenUnion(
                text(union, "name"),
                texts(union, "includes"),
                texts(union, "excludes"),
                texts(union, "tags"),
                text(union, "part"),
                text(union, "schema"));
    }

    private String text(String name, String byDefault) {
        return text(configuration, name, byDefault);
    }

    private static String text(Element parent, String name, String byDefault) {
        String text = text(parent, name);
        return text == null ? byDefault : text;
    }

    private static String text(Element parent, String name) {
        return elements(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .flatMap(element -> elements(element).stream())
                .toList();
    }

    private static List<Element> elements(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
