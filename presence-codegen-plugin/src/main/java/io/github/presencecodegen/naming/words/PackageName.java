package io.github.presencecodegen.naming.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The packages that folders become, by the convention for names that Java does not take (JLS 6.1). */
public final class PackageName {

    private static final char FILLER = '_';

    private PackageName() {}

    /**
     * The package of the files of a folder below another package.
     *
     * @param folder its path, with {@code /} between folders; empty for that of the package itself
     */
    public static String below(String packageName, String folder) {
        return folder.isEmpty()
                ? packageName
                : Arrays.stream(folder.split("/"))
                        .map(PackageName::word)
                        .collect(Collectors.joining(".", packageName + ".", ""));
    }

    private static String word(String folder) {
        String name = Letters.lowerCase(Normalizer.normalize(folder, Normalizer.Form.NFC));
        boolean hasLetters = name.codePoints().anyMatch(Letters::isLetterOrDigit);
        String word = LongName.cut(hasLetters ? filled(name) : new WireName(name).spelled());
        if (!Character.isJavaIdentifierStart(word.codePointAt(0))) {
            return FILLER + word;
        }
        boolean isTaken = SourceVersion.isKeyword(word, SourceVersion.RELEASE_17) || JavaIdentifier.isDevice(word);
        return isTaken ? word + FILLER : word;
    }

    private static String filled(String name) {
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(point -> word.appendCodePoint(Letters.isLetterOrDigit(point) ? point : FILLER));
        return word.toString();
    }
}
