package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.presencecodegen.testing.FileTree;
import io.github.presencecodegen.testing.SpecFolder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random changes of a module, one after the other, with a build after each: it leaves what a build from nothing makes, byte
 * by byte, and another build touches nothing.
 */
class RegenerationWalkTest {

    private static final int STEPS = Integer.getInteger("regeneration.walk.steps", 15);

    @TempDir
    private Path temp;

    private Path spec;
    private FileTree module;
    private FileTree clean;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyBuildLeavesWhatABuildFromNothingMakes(long seed) throws IOException {
        walk(temp, seed);
    }

    /** Where paths have backslashes, and case tells no names apart. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void soDoesEveryBuildOnWindows(long seed) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            walk(windows.getPath("C:\\work"), seed);
        }
    }

    private void walk(Path folder, long seed) throws IOException {
        spec = folder.resolve("spec");
        module = new FileTree(folder.resolve("module"));
        clean = new FileTree(folder.resolve("clean"));
        Random random = new Random(seed);
        WalkedModule current = WalkedModule.first();
        for (int step = 0; step < STEPS; step++) {
            WalkedModule next = current.changed(random);
            clean.delete();
            boolean isRight = build(next, clean);
            assertThat(build(next, module)).as("%s after %s", next, current).isEqualTo(isRight);
            if (isRight) {
                check(next, "after " + current);
                current = next;
                if (current.isInTarget() && random.nextInt(4) == 0) {
                    String damage = damage(random);
                    build(current, module);
                    check(current, damage);
                }
            }
        }
    }

    private void check(WalkedModule walked, String after) {
        assertThat(module.contents()).as("%s %s", walked, after).isEqualTo(clean.contents());
        Map<String, String> stamps = module.stamps();
        build(walked, module);
        assertThat(module.stamps()).as("%s again", walked).isEqualTo(stamps);
    }

    private boolean build(WalkedModule walked, FileTree tree) {
        new FileTree(spec).delete();
        walked.spec().forEach(new SpecFolder(spec)::file);
        return walked.build(spec, tree.root());
    }

    /** Deletes or edits a file that a build made, or all that builds remember. */
    private String damage(Random random) throws IOException {
        List<Path> files = module.files();
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.writeString(file, Files.readString(file) + " ");
            default -> new FileTree(module.root().resolve("target/presence-codegen")).delete();
        }
        return "after damage to " + file;
    }
}
