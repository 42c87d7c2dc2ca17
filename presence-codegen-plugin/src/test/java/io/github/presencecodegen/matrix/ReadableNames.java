package io.github.presencecodegen.matrix;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a name whatever the release, as somebody sees who uses it. */
final class ReadableNames {

    private static final int LONGEST = 60;
    private static final Pattern NUMBERED = Pattern.compile(".*?_?(\\d+)_?");
    private static final Pattern STUTTER =
            Pattern.compile("(?:.*[a-z0-9])?(\\p{Lu}[a-z0-9]{2,}(?:\\p{Lu}[a-z0-9]*)*)\\1(?![a-z]).*");

    private final RawSchemas schemas;
    private final List<String> faults = new ArrayList<>();

    private ReadableNames(RawSchemas schemas) {
        this.schemas = schemas;
    }

    /** What is wrong with the names of some types. */
    static List<String> faults(List<TypeListing> types, RawSchemas schemas) {
        ReadableNames names = new ReadableNames(schemas);
        types.forEach(names::check);
        return names.faults;
    }

    private void check(TypeListing listing) {
        String name = listing.type().getSimpleName();
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches() && !ownWords(listing).contains(numbered.group(1))) {
            add(listing, "it is numbered");
        }
        if (name.length() > LONGEST) {
            add(listing, "it is a sentence");
        }
        if (stutters(listing)) {
            add(listing, "it stutters");
        }
        checkContent(listing);
    }

    /** What the schema itself gives to a name. */
    private String ownWords(TypeListing listing) {
        String file = listing.entry().file();
        String pointer = listing.entry().pointer();
        return file + pointer + schemas.title(file, pointer).orElse("");
    }

    private static boolean stutters(TypeListing listing) {
        // The interface of what is built on a type is the name of the type and "Base", whatever the type is called.
        String name = listing.entry().kind().equals("base")
                ? listing.type().getSimpleName().replaceFirst("Base_*$", "")
                : listing.type().getSimpleName();
        return STUTTER.matcher(name).matches()
                || !folded(ownName(listing)).equals(folded(name)) && repeatsOuter(listing.type());
    }

    /** The property that a type is named by, or else the file. */
    private static String ownName(TypeListing listing) {
        String pointer = listing.entry().pointer().replaceAll("(/(items|allOf|anyOf|oneOf)|/\\d+)*$", "");
        return pointer.isEmpty() ? listing.entry().file().replaceAll(".*/", "") : pointer.replaceAll(".*/", "");
    }

    private static String folded(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean repeatsOuter(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String outerName = outer == null ? "" : outer.getSimpleName().replaceFirst("(Edu|Event)$", "");
        return !outerName.isEmpty() && type.getSimpleName().startsWith(outerName);
    }

    private void checkContent(TypeListing listing) {
        boolean isEvent = listing.type().getEnclosingClass() == null
                && listing.entry().file().contains("event-schemas/");
        if (isEvent) {
            Accessors.of(listing.type(), "content")
                    .map(Method::getReturnType)
                    .filter(content -> content.getEnclosingClass() == listing.type())
                    .filter(content -> !content.getSimpleName().equals("Content"))
                    .ifPresent(content -> add(listing, "its content is not Content but " + content.getSimpleName()));
        }
    }

    private void add(TypeListing listing, String fault) {
        faults.add(listing.name() + ": " + fault);
    }
}
