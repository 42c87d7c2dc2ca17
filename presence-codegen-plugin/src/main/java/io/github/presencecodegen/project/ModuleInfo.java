package io.github.presencecodegen.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the source of a module descriptor says.
 *
 * @param required the modules that it requires
 */
public record ModuleInfo(Set<String> required) {

    /** Whether a module can use another. */
    public enum Reads {
        YES,
        NO,
        /** Where it requires modules that are not of the JDK: these may require others for it. */
        UNKNOWN
    }

    private static final String FILE = "module-info.java";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n\\r]*");
    private static final Pattern REQUIRED =
            Pattern.compile("\\brequires\\s+(?:(?:transitive|static)\\s+)*([\\w$.]+)\\s*;");

    public ModuleInfo {
        required = Set.copyOf(required);
    }

    /** The first descriptor in some source roots; empty if they have none, as code of the class path has. */
    public static Optional<ModuleInfo> in(Collection<Path> sourceRoots) {
        return sourceRoots.stream()
                .map(root -> root.resolve(FILE))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> of(read(file)));
    }

    /** What a source says. */
    public static ModuleInfo of(String source) {
        String code = COMMENT.matcher(source).replaceAll(" ");
        List<MatchResult> found = REQUIRED.matcher(code).results().toList();
        return new ModuleInfo(found.stream().map(each -> each.group(1)).collect(Collectors.toSet()));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Whether the module can use one of the JDK: it requires it, or another that requires it for its users. */
    public Reads reads(String module) {
        ModuleFinder jdk = ModuleFinder.ofSystem();
        boolean hasOthers = false;
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(required);
        while (!next.isEmpty()) {
            String name = next.remove();
            Optional<ModuleReference> found = jdk.find(name);
            hasOthers |= found.isEmpty();
            if (name.equals(module)) {
                return Reads.YES;
            }
            if (reached.add(name)) {
                found.ifPresent(each -> next.addAll(transitive(each.descriptor())));
            }
        }
        return hasOthers ? Reads.UNKNOWN : Reads.NO;
    }

    private static List<String> transitive(ModuleDescriptor module) {
        return module.requires().stream()
                .filter(each -> each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .map(ModuleDescriptor.Requires::name)
                .toList();
    }
}
