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

/** Names the items of a tuple: by their title where that is like a name, otherwise by their position. */
public final class TupleNamer {

    private final TypeShape.TupleType tuple;
    private final Distinct distinct = Distinct.byCase();

    public TupleNamer(TypeShape.TupleType tuple) {
        this.tuple = tuple;
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
                .map(words -> JavaIdentifier.member(String.join(" ", words.words())))
                .orElse("item" + (Integer.parseInt(item.name()) + 1));
        return new PropertyNames(distinct.take(wanted), "");
    }
}
