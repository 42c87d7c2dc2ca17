package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.KeywordReader;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code type} of OpenAPI 3.0, to whose types {@code nullable: true} in the same schema adds null (OpenAPI 3.0.3,
 * section 4.7.24.1).
 *
 * @param words reads the types
 */
record NullableTypeReader(TypeReader words) implements KeywordReader {

    private static final String NULLABLE = "nullable";

    @Override
    public Optional<Keyword> read(WrittenKeyword written, Reading reading) {
        Optional<Keyword> read = words.read(written, reading);
        boolean isNullable =
                written.sibling(NULLABLE).filter(NullableTypeReader::isTrue).isPresent();
        return read.map(keyword -> isNullable && keyword instanceof Assertion.Type type ? withNull(type) : keyword);
    }

    private static Assertion.Type withNull(Assertion.Type type) {
        Set<SchemaType> types = EnumSet.copyOf(type.types());
        types.add(SchemaType.NULL);
        return new Assertion.Type(type.place(), types);
    }

    /** Reads {@code nullable} itself, which says nothing without {@code type}, nor where {@code enum} has no null. */
    static Optional<Keyword> nullable(WrittenKeyword written, Reading reading) {
        if (reading.flag(written).orElse(false)) {
            if (written.sibling("type").isEmpty()) {
                reading.reportIdle(
                        written,
                        "there is no \"type\" beside it to which it could add null",
                        "Write the \"type\" in the same schema.");
            } else if (written.sibling("enum")
                    .filter(NullableTypeReader::lacksNull)
                    .isPresent()) {
                reading.reportIdle(written, "null is no value of the \"enum\" beside it", "Add null to the \"enum\".");
            }
        }
        return Optional.empty();
    }

    private static boolean lacksNull(Node allowed) {
        return allowed instanceof SequenceNode sequence
                && sequence.items().stream()
                        .noneMatch(item -> item instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL);
    }

    private static boolean isTrue(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN && Reading.isTrue(scalar);
    }
}
