package io.github.presencecodegen.hostile;

import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** What a folder can hold beside files: links, pipes, devices. */
final class OddFiles {

    private OddFiles() {}

    static List<HugeSpec> all() {
        return List.of(
                new HugeSpec(
                        "a link to the folder that holds it",
                        spec -> link(refersTo(spec, "loop/loop/m.a.yaml"), "loop", spec.root()),
                        List.of("m.a.yaml:3:1 PC111", "compiles")),
                new HugeSpec(
                        "two links to each other",
                        spec -> link(
                                link(refersTo(spec, "b.yaml"), "b.yaml", Path.of("c.yaml")),
                                "c.yaml",
                                Path.of("b.yaml")),
                        List.of("m.a.yaml:2:18 PC401")),
                new HugeSpec(
                        "a link to nothing",
                        spec -> link(refersTo(spec, "b.yaml"), "b.yaml", Path.of("gone")),
                        List.of("m.a.yaml:2:18 PC401")),
                new HugeSpec(
                        "a link to a device",
                        spec -> link(refersTo(spec, "b.yaml"), "b.yaml", Path.of("/dev/zero")),
                        List.of("m.a.yaml:2:18 PC402")),
                new HugeSpec(
                        "a link out of the folder",
                        spec -> link(refersTo(spec, "out/passwd"), "out", Path.of("/etc")),
                        List.of("m.a.yaml:2:18 PC402")),
                new HugeSpec(
                        "a selected link to a device",
                        spec -> link(refersTo(spec, "#/$defs/a"), "m.b.yaml", Path.of("/dev/zero")),
                        List.of("compiles")),
                new HugeSpec(
                        "a pipe", spec -> pipe(refersTo(spec, "m.b.yaml"), "m.b.yaml"), List.of("m.a.yaml:2:18 PC401")),
                new HugeSpec(
                        "a folder with the name of a schema",
                        spec -> refersTo(spec.file("m.b.yaml/x.txt", ""), "m.b.yaml"),
                        List.of("m.a.yaml:2:18 PC401")),
                new HugeSpec(
                        "folders that are 300 deep",
                        spec -> refersTo(
                                spec.file("d/".repeat(300) + "m.b.yaml", "type: object\n"),
                                "d/".repeat(300) + "m.b.yaml"),
                        List.of("m.a.yaml:3:1 PC111", "compiles")));
    }

    private static SpecFolder refersTo(SpecFolder spec, String reference) {
        return spec.file("m.a.yaml", "type: object\nproperties: {a: {$ref: '" + reference + "'}}\n$defs: {a: {}}\n");
    }

    private static SpecFolder link(SpecFolder spec, String path, Path target) {
        SymbolicLinks.create(spec.path(path), target);
        return spec;
    }

    private static void pipe(SpecFolder spec, String path) {
        try {
            new ProcessBuilder("mkfifo", spec.path(path).toString()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
