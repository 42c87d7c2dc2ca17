package io.github.presencecodegen.runtime;

import io.github.presencecodegen.generated.GeneratedAnnotations;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the types of a source as generated. In our own code they have no such annotation: it would hide them from tools.
 *
 * @param wanted which annotations they get
 */
record GeneratedMarks(GeneratedAnnotations wanted) {

    /** The support type that is our annotation. */
    static final String ANNOTATION = "Generated";

    private static final String OF_JDK = "@javax.annotation.processing.Generated(\"presence-codegen\")\n";

    /** The line that begins a type, of any depth. */
    private static final Pattern TYPE =
            Pattern.compile("(?m)^( *)(?:(?:public|protected|private|abstract|static|final|sealed|non-sealed) )*"
                    + "(?:class|interface|enum|record|@interface) [A-Z]");

    String addedTo(SupportSource source) {
        if (!wanted.hasOwn()) {
            return source.text();
        }
        String imported = source.name().contains(".") ? withImport(source.text()) : source.text();
        return TYPE.matcher(imported).replaceAll(this::marked);
    }

    private String marked(MatchResult type) {
        String indent = type.group(1);
        String ofJdk = wanted.hasJdk() && indent.isEmpty() ? OF_JDK : "";
        return Matcher.quoteReplacement(indent + "@" + ANNOTATION + "\n" + ofJdk + type.group());
    }

    private static String withImport(String text) {
        int first = text.indexOf("import ");
        return text.substring(0, first)
                + "import " + SupportSource.PACKAGE + "." + ANNOTATION + ";\n"
                + text.substring(first);
    }
}
