package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.DefinedName;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Plural;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.naming.words.TitleName;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Alternative;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the types nested in one would like to be called. What is defined to be referred to has a name; any other type is
 * named by the property that leads to it first, and what a list or map holds by its title where that is like a name, and
 * otherwise by the singular of the property.
 */
final class WishList {

    static final Comparator<TypeKey> BY_PLACE = Comparator.comparing(TypeKey::source)
            .thenComparing(TypeKey::part)
            .thenComparing(key -> key.ids().toString());

    private final TypeModel model;
    private final TypeKey topLevel;
    private final Words file;
    private final String topLevelName;
    private final Map<TypeKey, Wish> wishes = new LinkedHashMap<>();
    private final Deque<TypeKey> next = new ArrayDeque<>();

    /**
     * The wishes of what is nested in one type.
     *
     * @param topLevelName the name of that type, which nothing inside it can have (JLS 8.1)
     */
    WishList(TypeModel model, TypeKey topLevel, Words file, String topLevelName) {
        this.model = model;
        this.topLevelName = JavaIdentifier.folded(topLevelName);
        this.topLevel = topLevel;
        this.file = file;
    }

    /**
     * The wish of each nested type, in the order in which the properties reach them. What only other files refer to follows
     * in the order of the places.
     *
     * @param nested all types nested in the top-level type
     */
    Map<TypeKey, Wish> collect(List<TypeKey> nested) {
        next.add(topLevel);
        follow();
        for (TypeKey key :
                nested.stream().map(TypeKey::described).sorted(BY_PLACE).toList()) {
            if (isNestedHere(key) && !wishes.containsKey(key)) {
                Words words = DefinedName.of(key).orElseGet(() -> DefinedName.ofTopLevel(key.source()));
                Wish wish = Wish.of(words, words, kind(key));
                wishes.put(key, defined(key).isPresent() ? wish.defined() : wish);
                next.add(key);
                follow();
            }
        }
        return wishes;
    }

    private void follow() {
        while (!next.isEmpty()) {
            TypeKey parent = next.remove();
            TypeShape type = model.type(model.types().containsKey(parent) ? parent : parent.base());
            if (type instanceof TypeShape.ObjectType object) {
                members(parent, object.properties(), object.open());
            } else if (type instanceof TypeShape.BaseType base) {
                members(parent, base.properties(), base.open());
            } else if (type instanceof TypeShape.TupleType tuple) {
                items(parent, tuple);
            } else if (type instanceof TypeShape.UnionType union) {
                alternatives(parent, union);
            } else if (type instanceof TypeShape.ValueType value) {
                value(parent, value);
            }
        }
    }

    private void members(TypeKey parent, List<Property> named, List<Property> open) {
        List<Property> properties = new ArrayList<>(named);
        properties.addAll(open);
        Set<String> direct = properties.stream()
                .filter(property ->
                        innermost(property.shape()).equals(property.shape().withoutNull()))
                .filter(property -> property.shape().withoutNull() instanceof Shape.Named)
                .map(property -> folded(Words.of(property.name())))
                .collect(Collectors.toSet());
        for (Property property : properties) {
            Words words = Words.of(property.name());
            Words one = Plural.singular(words);
            reach(parent, property.shape(), words, direct.contains(folded(one)) ? words : one);
        }
    }

    private void items(TypeKey parent, TypeShape.TupleType tuple) {
        List<Property> items = new ArrayList<>(tuple.items());
        items.addAll(tuple.rest());
        List<PropertyNames> names = new TupleNamer(tuple).name();
        for (int i = 0; i < items.size(); i++) {
            Words words = Words.of(names.get(i).accessor());
            reach(parent, items.get(i).shape(), words, Plural.singular(words));
        }
    }

    private void alternatives(TypeKey parent, TypeShape.UnionType union) {
        Words base = base(parent);
        Discriminator discriminator = new Discriminator(union, model);
        for (Alternative alternative : union.alternatives()) {
            Words words = DefinedName.ofAlternative(alternative.shape())
                    .map(telling -> telling.and(base))
                    .or(() -> discriminator
                            .of(alternative, file)
                            .map(telling -> discriminator.isTitle(alternative, file) ? telling : telling.and(base)))
                    .orElseGet(() -> kind(alternative.shape(), base));
            reach(parent, alternative.shape(), words, one(base, alternative.shape()));
        }
    }

    /** The value of a type that stands around it is called as the type is, so what it holds needs another name. */
    private void value(TypeKey parent, TypeShape.ValueType value) {
        Words base = base(parent);
        boolean isPlural = !Plural.singular(base).equals(base);
        Words held = parent.equals(topLevel) && !isPlural ? Words.of("") : base;
        boolean isTitled = !parent.equals(topLevel) && title(value.value()).isPresent();
        reach(parent, value.value(), Words.of("value"), isTitled ? Plural.singular(base) : one(held, value.value()));
    }

    /** The words of the title of what a list or map holds. */
    private Optional<Words> title(Shape shape) {
        return innermost(shape) instanceof Shape.Named named
                        && isKnown(named.key().described())
                ? documentation(named.key().described()).title().flatMap(this::title)
                : Optional.empty();
    }

    private Documentation documentation(TypeKey key) {
        return model.type(model.types().containsKey(key) ? key : key.base()).documentation();
    }

    /** What the parts of a value are called after: its property, or the last word of a file. */
    private Words base(TypeKey parent) {
        return wishes.containsKey(parent)
                ? wishes.get(parent).property()
                : new Words(file.words()
                        .subList(
                                Math.max(0, file.words().size() - 1),
                                file.words().size()));
    }

    /** The singular, or a longer name where that is the same. */
    private static Words one(Words base, Shape container) {
        Words one = Plural.singular(base);
        return one.equals(base) ? behind(base, container) : one;
    }

    private static Words behind(Words words, Shape shape) {
        boolean isInMap = false;
        for (Shape container : withInner(shape)) {
            isInMap = container instanceof Shape.MapOf || isInMap && !(container instanceof Shape.ListOf);
        }
        return words.and(Words.of(isInMap ? "Value" : "Item"));
    }

    private Words kind(Shape shape, Words base) {
        if (!(shape instanceof Shape.Named named)) {
            return base;
        }
        return base.and(kind(named.key().described()));
    }

    /** A word for what a type is. */
    private Words kind(TypeKey key) {
        TypeShape type = model.type(model.types().containsKey(key) ? key : key.base());
        if (type instanceof TypeShape.EnumType) {
            return Words.of("Enum");
        }
        if (type instanceof TypeShape.TupleType) {
            return Words.of("List");
        }
        return Words.of(type instanceof TypeShape.UnionType ? "Choice" : "Object");
    }

    /**
     * Notes the wish of the type that a value leads to, if it is nested here and has none yet.
     *
     * @param words what the type of the value itself is called
     * @param one what is called so that the value holds
     */
    private void reach(TypeKey parent, Shape shape, Words words, Words one) {
        if (!(innermost(shape) instanceof Shape.Named named) || !isNestedHere(named.key())) {
            return;
        }
        TypeKey key = named.key().described();
        if (wishes.containsKey(key) || !isKnown(key)) {
            return;
        }
        boolean isHeld = !shape.withoutNull().equals(named);
        Optional<Words> defined = defined(key);
        Words property = defined.orElse(isHeld ? one : words);
        Words own = isHeld && defined.isEmpty() ? titleOr(key, property) : property;
        Wish wish = wish(parent, own, property, isHeld, kind(key));
        wishes.put(key, defined.isPresent() ? wish.defined() : wish);
        next.add(key);
    }

    /** The name of a definition, unless it is that of the type around it. */
    private Optional<Words> defined(TypeKey key) {
        return DefinedName.of(key).filter(words -> !folded(words).equals(topLevelName));
    }

    /** One that would be called as the file, or its plural, takes in front what tells it from the outer type. */
    private Wish wish(TypeKey parent, Words own, Words property, boolean isHeld, Words kind) {
        boolean repeats = isHeld && folded(Plural.singular(own)).equals(folded(file));
        Words telling = repeats && !own.equals(property) ? property.and(own) : own;
        Wish wish = wishes.containsKey(parent)
                ? wishes.get(parent).inside(telling, property, kind)
                : Wish.of(telling, property, kind);
        return repeats && own.equals(property) && wish.canBeLonger() ? wish.longer() : wish;
    }

    /** What only the maps of an interface hold may be in no model. */
    private boolean isKnown(TypeKey key) {
        return model.types().containsKey(key) || model.types().containsKey(key.base());
    }

    private boolean isNestedHere(TypeKey key) {
        return !key.isTopLevel() && key.owner().equals(topLevel.owner());
    }

    private Words titleOr(TypeKey key, Words otherwise) {
        return documentation(key).title().flatMap(this::title).orElse(otherwise);
    }

    private Optional<Words> title(String title) {
        return Optional.of(TitleName.words(title, file))
                .filter(words -> !words.words().isEmpty());
    }

    private static Shape innermost(Shape shape) {
        List<Shape> shapes = withInner(shape);
        return shapes.get(shapes.size() - 1);
    }

    private static List<Shape> withInner(Shape shape) {
        return new Part(shape, List.of()).withInner().stream().map(Part::shape).toList();
    }

    private static String folded(Words words) {
        return JavaIdentifier.folded(JavaIdentifier.type(words));
    }
}
