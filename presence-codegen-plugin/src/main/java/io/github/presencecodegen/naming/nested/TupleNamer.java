package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.naming.words.TitleName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Names the items of a tuple: by their title where that is like a name, otherwise by their position. */
public final class TupleNamer {

    private final TypeShape.TupleType tuple;
    private final UnaryOperator<String> member;
    private final Distinct distinct;

    /** A namer before types have names, which members could hide. */
    public TupleNamer(TypeShape.TupleType tuple) {
        this(tuple, JavaIdentifier::member, Distinct.byCase());
    }

    /**
     * A namer.
     *
     * @param member the name of a member that is called by some words
     * @param distinct the names that members cannot have
     */
    public TupleNamer(TypeShape.TupleType tuple, UnaryOperator<String> member, Distinct distinct) {
        this.tuple = tuple;
        this.member = member;
        this.distinct = distinct;
    }

    /** The names of the items, and of what follows them. */
    public List<PropertyNames> name() {
        List<PropertyNames> names = new ArrayList<>();
        tuple.items().forEach(item -> names.add(item(item)));
        tuple.rest().forEach(rest -> names.add(new PropertyNames(distinct.take(rest.name()), "")));
        return names;
    }

    private PropertyNames item(Property item) {
        String wanted = item.documentation()
                .title()
                .map(title -> TitleName.words(title, Words.of("")))
                .filter(words -> !words.words().isEmpty())
                .map(words -> member.apply(String.join(" ", words.words())))
                .orElse("item" + (Integer.parseInt(item.name()) + 1));
        return new PropertyNames(distinct.take(wanted), "");
    }
}
