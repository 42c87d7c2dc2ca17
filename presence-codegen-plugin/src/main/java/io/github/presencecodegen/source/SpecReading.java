package io.github.presencecodegen.source;

import io.github.presencecodegen.digest.Digest;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run asked a specification directory, and the answers it got: which file a path leads to, also where it leads
 * nowhere, what is in a file, and, if that matters, which files there are. While the same questions get the same answers, the run would do the same again.
 */
public final class SpecReading {

    private static final String PATH = "path ";
    private static final String FILE = "file ";
    private static final String LISTING = "list .";

    private final SortedMap<String, String> answers = new TreeMap<>();

    SpecReading() {}

    /** Each question with its answer. */
    public SortedMap<String, String> answers() {
        return Collections.unmodifiableSortedMap(answers);
    }

    /** The digests of the files that were read, by path. */
    public SortedMap<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        answers.forEach((question, answer) -> {
            if (isAboutContent(question)) {
                contents.put(subject(question), answer);
            }
        });
        return contents;
    }

    void found(String path, FileLookup lookup) {
        answers.put(
                PATH + path,
                lookup instanceof FileLookup.Found found
                        ? "is " + found.path()
                        : lookup instanceof FileLookup.Outside ? "is outside" : "is missing");
    }

    void read(SourceFile file) {
        answers.put(FILE + file.path(), Digest.of(file.content()));
    }

    void notRead(String path) {
        answers.put(FILE + path, "cannot be read");
    }

    void listed(List<String> files) {
        answers.put(LISTING, Digest.of(files));
    }

    /** Whether a text is a question of this kind; texts of other kinds may be kept beside them. */
    static boolean isQuestion(String text) {
        return text.startsWith(PATH) || text.startsWith(FILE) || isAboutListing(text);
    }

    static boolean isAboutListing(String question) {
        return question.equals(LISTING);
    }

    static boolean isAboutContent(String question) {
        return question.startsWith(FILE);
    }

    static String subject(String question) {
        return question.substring(PATH.length());
    }
}
