package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Letters;
import io.github.presencecodegen.naming.words.LongName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * What a name that the user chooses may be. The rules are narrower than Java's, so that a name is the same on every JDK
 * and file system and collides with nothing that generated code uses itself.
 */
public final class NameRules {

    /** A class file is named by two such names, and ours behind them; 255 bytes are the limit of most file systems. */
    private static final int MOST_BYTES = 100;

    /** A suffix stands behind a name that is as long as {@link LongName} lets it be. */
    private static final int MOST_BYTES_OF_SUFFIX = 50;

    private NameRules() {}

    /** Whether names of types may end in a text; it may be empty. */
    public static boolean isSuffix(String suffix) {
        return wrongCharacter(suffix).isEmpty() && bytes(suffix) <= MOST_BYTES_OF_SUFFIX;
    }

    /** Why a text cannot be the name of a package; empty if it can. */
    public static Optional<String> packageProblem(String name) {
        for (String word : name.split("\\.", -1)) {
            Optional<String> problem = wordProblem(word);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return name.equals("java") || name.startsWith("java.")
                ? Optional.of("the java packages belong to the JDK")
                : Optional.empty();
    }

    /** Why a text cannot be the simple name of a type; empty if it can. */
    public static Optional<String> typeProblem(String name) {
        Optional<String> problem = wordProblem(name);
        if (problem.isPresent()) {
            return problem;
        }
        if (Character.isLowerCase(name.codePointAt(0))) {
            return Optional.of("it begins with a lowercase letter");
        }
        return JavaIdentifier.isOurs(name) ? Optional.of("generated code uses this name itself") : Optional.empty();
    }

    /** Why a text cannot be the name of an accessor; empty if it can. */
    public static Optional<String> memberProblem(String name) {
        return constantProblem(name)
                .or(() -> JavaIdentifier.isOwnMember(name)
                        ? Optional.of("generated code uses this name itself")
                        : Optional.empty());
    }

    /** Why a text cannot be the name of a constant; empty if it can. */
    public static Optional<String> constantProblem(String name) {
        return identifierProblem(name, name.replace('$', '_'));
    }

    /** Why a text cannot be the name of a user class, with its package; empty if it can. */
    public static Optional<String> classProblem(String name) {
        String canonical = name.replace('$', '.');
        if (!SourceVersion.isName(canonical, SourceVersion.RELEASE_17)) {
            return Optional.of("it is not a Java name");
        }
        return switch (firstClass(Arrays.asList(canonical.split("\\.")))) {
            case -1 -> Optional.of("no part of it begins with a capital letter, as a class name does");
            case 0 -> Optional.of("its package is missing");
            default -> Optional.empty();
        };
    }

    /** The index of the first word that is the name of a class, by the convention of Java (JLS 6.1); -1 if there is none. */
    static int firstClass(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (Character.isUpperCase(words.get(i).codePointAt(0))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text can be the name of a method of a user class. */
    public static boolean isMethod(String name) {
        return !name.contains(".") && SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    private static Optional<String> identifierProblem(String word, String letters) {
        if (word.isEmpty()) {
            return Optional.of("a part is empty");
        }
        Optional<String> character = wrongCharacter(letters);
        if (character.isPresent()) {
            return Optional.of("it contains " + character.get());
        }
        if (SourceVersion.isKeyword(word, SourceVersion.RELEASE_17)) {
            return Optional.of("\"" + word + "\" is a Java keyword");
        }
        return Character.isJavaIdentifierStart(word.codePointAt(0))
                ? Optional.empty()
                : Optional.of("\"" + word + "\" begins with a digit");
    }

    private static Optional<String> wordProblem(String word) {
        Optional<String> problem = identifierProblem(word, word);
        if (problem.isPresent()) {
            return problem;
        }
        if (JavaIdentifier.isDevice(word)) {
            return Optional.of("\"" + word + "\" is a reserved device name on Windows");
        }
        return bytes(word) > MOST_BYTES
                ? Optional.of("it has " + bytes(word) + " bytes, more than " + MOST_BYTES)
                : Optional.empty();
    }

    private static Optional<String> wrongCharacter(String text) {
        return text.codePoints()
                .filter(point -> point != '_' && !Letters.isLetterOrDigit(point))
                .mapToObj(NameRules::shown)
                .findFirst();
    }

    private static String shown(int point) {
        return point > ' ' && point < 0x7f
                ? "the character " + Character.toString(point)
                : String.format(Locale.ROOT, "the character U+%04X", point);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
