package io.github.presencecodegen.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JDK that is installed beside the one that runs the tests, or that one itself. */
public final class NewerJdk {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private final Path home;

    private NewerJdk(Path home) {
        this.home = home;
    }

    /** One of a version or later, if there is one. */
    public static Optional<NewerJdk> atLeast(int feature) throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        try (Stream<Path> beside = Files.list(running.toAbsolutePath().getParent())) {
            return Stream.concat(Stream.of(running), beside.sorted())
                    .filter(home -> feature(home) >= feature)
                    .findFirst()
                    .map(NewerJdk::new);
        }
    }

    private static int feature(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return Files.exists(home.resolve("lib/modules")) && version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** What its compiler says of some sources, and an empty text if nothing. */
    public String compile(int release, Path folder, List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/javac").toString(),
                "--release",
                String.valueOf(release),
                "-proc:none",
                "-d",
                folder.toString()));
        sources.forEach(source -> command.add(source.toString()));
        Path output = Files.createTempFile(folder, "javac", ".txt");
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = javac.waitFor();
        String printed = Files.readString(output);
        return status == 0 || !printed.isEmpty() ? printed : "exit status " + status;
    }
}
