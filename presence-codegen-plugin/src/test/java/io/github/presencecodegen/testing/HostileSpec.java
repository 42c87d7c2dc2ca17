package io.github.presencecodegen.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small specification in which every text is hostile, and its twin: the same with a harmless word in the place of each
 * text. What is generated from both may differ in these texts, and in nothing else.
 */
public final class HostileSpec {

    private static final Pattern WORD = Pattern.compile("zq[nf]\\d{3}q(\\.yaml)?");
    private static final Pattern ANY_CASE = Pattern.compile("zq[nf]\\d{3}q", Pattern.CASE_INSENSITIVE);

    private final Text event;
    private final Map<Object, Object> eventSchema;
    private final Text shared;
    private final Map<Object, Object> sharedSchema;
    private final Object sample;
    private final Map<Text, String> words = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** A text of the specification's author: the name of a file, or any other. */
    record Text(String value, boolean isFile) {}

    /** A reference to a definition of the same file, or to the other file. */
    record Reference(Text target) {}

    HostileSpec(
            Text event, Map<Object, Object> eventSchema, Text shared, Map<Object, Object> sharedSchema, Object sample) {
        this.event = event;
        this.eventSchema = eventSchema;
        this.shared = shared;
        this.sharedSchema = sharedSchema;
        this.sample = sample;
        // The pipeline orders files by name, and the twin's must come in the same order.
        new TreeSet<>(List.of(event.value(), shared.value())).forEach(name -> word(new Text(name, true)));
    }

    /** Writes the specification. What to generate from lies in {@code events}. */
    public SpecFolder write(SpecFolder folder) {
        return write(folder, Text::value);
    }

    /** Writes the twin. */
    public SpecFolder writeTwin(SpecFolder folder) {
        return write(folder, this::word);
    }

    private SpecFolder write(SpecFolder folder, Function<Text, String> shown) {
        return folder.file("events/" + shown.apply(event), new HostileYaml(shown).of(eventSchema))
                .file("shared/" + shown.apply(shared), new HostileYaml(shown).of(sharedSchema));
    }

    /** The value that the event's schema allows: maps with texts as their keys, lists, texts, numbers and booleans. */
    public Object sample() {
        return sample;
    }

    /** The same as JSON. */
    public String document() {
        return new HostileYaml(Text::value).json(sample);
    }

    private String word(Text text) {
        return words.computeIfAbsent(text, unused -> {
            String word = String.format(Locale.ROOT, "zq%s%03dq", text.isFile() ? "f" : "n", words.size())
                    + (text.isFile() ? ".yaml" : "");
            texts.put(word, text.value());
            return word;
        });
    }

    /** Whether a name in the twin's code comes from a text, so that the specification's code has another there. */
    public static boolean isOfText(String twin) {
        return ANY_CASE.matcher(twin).find();
    }

    /** The literals that may stand where the twin's code has this one: texts are exact, or escaped in a JSON Pointer. */
    public List<String> literals(String twin) {
        Function<String, String> escape = text -> text.replace("~", "~0").replace("/", "~1");
        return Stream.of(Function.<String>identity(), escape)
                .map(form -> WORD.matcher(twin).replaceAll(match -> Matcher.quoteReplacement(text(match, form))))
                .toList();
    }

    private String text(MatchResult match, Function<String, String> form) {
        String text = texts.get(match.group());
        return match.group(1) == null ? form.apply(text) : text;
    }

    /** For a failure: both files. */
    @Override
    public String toString() {
        HostileYaml yaml = new HostileYaml(Text::value);
        return "events/" + yaml.quote(event.value()) + "\n" + yaml.of(eventSchema) + "\nshared/"
                + yaml.quote(shared.value()) + "\n" + yaml.of(sharedSchema);
    }
}
