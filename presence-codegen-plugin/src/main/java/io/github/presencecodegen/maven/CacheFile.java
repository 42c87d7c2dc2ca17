package io.github.presencecodegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a configuration file in {@code .mvn}, by the path of their elements. */
final class CacheFile extends DefaultHandler {

    private record Text(String path, StringBuilder text) {}

    private final List<Text> texts = new ArrayList<>();
    private final Deque<Text> open = new ArrayDeque<>();

    private CacheFile() {}

    /** Nothing where there is no such file, or where it is damaged, of which its owner complains. */
    static CacheFile read(Path file) {
        CacheFile content = new CacheFile();
        if (Files.isRegularFile(file)) {
            try {
                SAXParserFactory.newInstance().newSAXParser().parse(file.toFile(), content);
            } catch (IOException | SAXException | ParserConfigurationException damaged) {
                return new CacheFile();
            }
        }
        return content;
    }

    /** The texts of all elements at a path, such as {@code /extensions/extension/artifactId}. */
    List<String> texts(String path) {
        return texts.stream()
                .filter(text -> text.path().equals(path))
                .map(text -> text.text().toString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String parent = open.isEmpty() ? "" : open.peek().path();
        open.push(new Text(parent + "/" + name, new StringBuilder()));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            open.peek().text().append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        texts.add(open.pop());
    }
}
