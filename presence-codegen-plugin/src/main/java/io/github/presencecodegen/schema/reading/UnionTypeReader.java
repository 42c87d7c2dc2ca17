package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.KeywordReader;
import io.github.presencecodegen.schema.Reading;
import io.github.presencecodegen.schema.WrittenKeyword;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code type} with schemas among the words, a union of draft 3 (section 5.1), of which one must hold as of
 * {@code anyOf}. A word in it is the schema of that type.
 *
 * @param words reads what has words alone
 */
record UnionTypeReader(TypeReader words) implements KeywordReader {

    @Override
    public Optional<Keyword> read(WrittenKeyword written, Reading reading) {
        boolean isUnion = written.value() instanceof SequenceNode sequence
                && sequence.items().stream().anyMatch(MappingNode.class::isInstance);
        return isUnion ? Optional.of(union(written, reading)) : words.read(written, reading);
    }

    private static Keyword union(WrittenKeyword written, Reading reading) {
        List<Node> branches = ((SequenceNode) written.value())
                .items().stream().map(item -> branch(written, item)).toList();
        SequenceNode schemas = new SequenceNode(written.value().place(), branches);
        return new Applicator.AnyOf(written.place(), written.name(), reading.schemasOf(written, schemas));
    }

    private static Node branch(WrittenKeyword written, Node item) {
        return Reading.isString(item)
                ? new MappingNode(item.place(), List.of(new MappingNode.Entry(written.name(), item.place(), item)))
                : item;
    }
}
