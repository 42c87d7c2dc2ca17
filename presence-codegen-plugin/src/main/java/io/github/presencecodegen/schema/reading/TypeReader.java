package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.KeywordReader;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code type}: the name of a type, or a sequence of them (2020-12 validation, section 6.1.1). */
final class TypeReader implements KeywordReader {

    /** What the value of the keyword must be. */
    static final String EXPECTATION = Arrays.stream(SchemaType.values())
            .map(SchemaType::word)
            .distinct()
            .collect(Collectors.joining(", ", "one of ", ", or a sequence of them"));

    private final Map<String, SchemaType> words = new TreeMap<>();

    /** @param synonyms what else a dialect calls a type */
    TypeReader(Map<String, SchemaType> synonyms) {
        for (SchemaType type : SchemaType.values()) {
            words.putIfAbsent(type.word(), type);
        }
        words.putAll(synonyms);
    }

    @Override
    public Optional<Keyword> read(WrittenKeyword written, Reading reading) {
        List<Node> names =
                written.value() instanceof SequenceNode sequence ? sequence.items() : List.of(written.value());
        if (names.isEmpty()) {
            return reading.refuse(written, EXPECTATION);
        }
        Set<SchemaType> types = EnumSet.noneOf(SchemaType.class);
        for (Node name : names) {
            if (!Reading.isString(name)) {
                return reading.refuse(written, EXPECTATION, name);
            }
            SchemaType type = words.get(Reading.text(name));
            if (type == null) {
                return reading.refuse(written, EXPECTATION, name, advice(Reading.text(name)));
            }
            types.add(type);
        }
        return Optional.of(new Assertion.Type(written.place(), types));
    }

    /** Whether a word is the name of a type. */
    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** The name of a type that a word may be meant to be. */
    Optional<String> nearest(String word) {
        return Spelling.nearest(word, words.keySet());
    }

    private String advice(String word) {
        return nearest(word).map(near -> "Did you mean \"" + near + "\"?").orElse("Correct the value.");
    }
}
