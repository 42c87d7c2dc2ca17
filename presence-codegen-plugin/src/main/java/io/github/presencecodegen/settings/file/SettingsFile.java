package io.github.presencecodegen.settings.file;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.source.SpecDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with settings, or what stands for one where there is none.
 *
 * @param name what messages call it
 * @param folder where its relative paths start
 * @param root its settings
 */
public record SettingsFile(String name, Path folder, MappingNode root) {

    /** What stands for a file where all settings come from a command line. */
    public static SettingsFile none(Path workingDirectory) {
        String name = "the command line";
        return new SettingsFile(name, workingDirectory, new MappingNode(Place.of("", name), List.of()));
    }

    /**
     * Reads a file as YAML or JSON.
     *
     * @param file the file; a relative path starts at the working directory
     * @return empty if an error was reported
     */
    public static Optional<SettingsFile> read(Path file, Path workingDirectory, Diagnostics diagnostics) {
        Path absolute = workingDirectory.resolve(file).normalize();
        String name = NamedFolder.shown(absolute, workingDirectory);
        Path folder = absolute.getParent();
        return content(absolute, name, diagnostics)
                .flatMap(content -> root(new SourceFile("", name, content), diagnostics))
                .map(root -> new SettingsFile(name, folder == null ? workingDirectory : folder, root));
    }

    private static Optional<byte[]> content(Path file, String name, Diagnostics diagnostics) {
        if (!Files.isRegularFile(file)) {
            String problem = Files.exists(file) ? "it is not a regular file" : "there is no such file";
            diagnostics.report(DiagnosticCode.FILE_UNREADABLE, Place.of("", name), problem);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(SpecDirectory.FILE_SIZE_LIMIT + 1);
            if (content.length > SpecDirectory.FILE_SIZE_LIMIT) {
                long size = Files.size(file);
                diagnostics.report(
                        DiagnosticCode.FILE_TOO_LARGE, Place.of("", name), size, SpecDirectory.FILE_SIZE_LIMIT);
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (IOException e) {
            diagnostics.report(DiagnosticCode.FILE_UNREADABLE, Place.of("", name), e.toString());
            return Optional.empty();
        }
    }

    /** A file without content has no settings, which is no mistake. */
    private static Optional<MappingNode> root(SourceFile file, Diagnostics diagnostics) {
        Diagnostics unheard = new Diagnostics();
        new DocumentParser().parse(file, unheard);
        return unheard.all().stream().anyMatch(mistake -> mistake.code() == DiagnosticCode.EMPTY_DOCUMENT)
                ? Optional.of(new MappingNode(file.place(), List.of()))
                : new DocumentParser().parse(file, diagnostics).flatMap(document -> mapping(document, diagnostics));
    }

    private static Optional<MappingNode> mapping(Document document, Diagnostics diagnostics) {
        Node root = document.root();
        if (root instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        diagnostics.report(
                DiagnosticCode.ILLEGAL_SETTING,
                root.place(),
                "a mapping of settings",
                root.describe(),
                "Write each setting with its name, such as <basePackage>org.example.matrix</basePackage>.");
        return Optional.empty();
    }

    /** The same with a setting that replaces that of the file. */
    public SettingsFile with(String setting, String value, String option) {
        Place place = Place.of("", option);
        List<MappingNode.Entry> entries = new ArrayList<>(root.entries());
        entries.removeIf(entry -> entry.key().equals(setting));
        entries.add(new MappingNode.Entry(setting, place, new ScalarNode(place, ScalarNode.Kind.STRING, value)));
        return new SettingsFile(name, folder, new MappingNode(root.place(), entries));
    }

    /** Whether a setting is there, and not null. */
    public boolean has(String setting) {
        return root.get(setting).filter(value -> !WrittenMapping.isNull(value)).isPresent();
    }
}
