package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A keyword that asserts something about a value itself (2020-12 validation, sections 6 and 7). */
public sealed interface Assertion extends Keyword {

    /** The answer of the cases for this kind of keyword. */
    <R> R match(Cases<R> cases);

    /** {@code type}: the types that a value may have, in the order of {@link SchemaType}. */
    record Type(Place place, Set<SchemaType> types) implements Assertion {
        public Type {
            types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        }

        @Override
        public String name() {
            return "type";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.type(this);
        }
    }

    /** {@code enum}: the values that are allowed. */
    record Enum(Place place, List<JsonValue> values) implements Assertion {
        public Enum {
            values = List.copyOf(values);
        }

        @Override
        public String name() {
            return "enum";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /** {@code const}: the only value that is allowed. */
    record Const(Place place, JsonValue value) implements Assertion {
        @Override
        public String name() {
            return "const";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** {@code minimum} and its like. */
    record Bound(Place place, BoundKind kind, JsonNumber limit) implements Assertion {
        @Override
        public String name() {
            return kind.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bound(this);
        }
    }

    /** {@code multipleOf}: a number above zero. */
    record MultipleOf(Place place, JsonNumber divisor) implements Assertion {
        @Override
        public String name() {
            return "multipleOf";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.multipleOf(this);
        }
    }

    /** {@code minLength} and its like: how many characters, items or properties there may be. */
    record Count(Place place, CountKind kind, int limit) implements Assertion {
        @Override
        public String name() {
            return kind.word();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(this);
        }
    }

    /** {@code pattern}: a regular expression of ECMA-262 that a part of the string must match. */
    record Pattern(Place place, String regex) implements Assertion {
        @Override
        public String name() {
            return "pattern";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pattern(this);
        }
    }

    /** {@code format}: asserted where the dialect or the user says so; it also decides which Java number there is. */
    record Format(Place place, String format, boolean isAsserted) implements Assertion {
        @Override
        public String name() {
            return "format";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.format(this);
        }
    }

    /**
     * {@code contentEncoding} or {@code contentMediaType}, where they are asserted.
     *
     * @param encoding the encoding, in lower case; empty where none is said
     * @param mediaType the media type; empty where the keyword says the encoding alone
     */
    record Content(Place place, String name, String encoding, String mediaType) implements Assertion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.content(this);
        }
    }

    /** {@code uniqueItems}. */
    record UniqueItems(Place place, boolean areUnique) implements Assertion {
        @Override
        public String name() {
            return "uniqueItems";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.uniqueItems(this);
        }
    }

    /** {@code required}: the properties that must be there. */
    record Required(Place place, List<String> properties) implements Assertion {
        public Required {
            properties = List.copyOf(properties);
        }

        @Override
        public String name() {
            return "required";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.required(this);
        }
    }

    /** The schema {@code false}, which no value satisfies (2020-12 core, section 4.3.2). */
    record Never(Place place) implements Assertion {
        @Override
        public String name() {
            return "false";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.never(this);
        }
    }

    /**
     * An answer for each kind of keyword.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code type}. */
        R type(Type keyword);

        /** {@code enum}. */
        R enumeration(Enum keyword);

        /** {@code const}. */
        R constant(Const keyword);

        /** {@code minimum}. */
        R bound(Bound keyword);

        /** {@code multipleOf}. */
        R multipleOf(MultipleOf keyword);

        /** {@code minLength}. */
        R count(Count keyword);

        /** {@code pattern}. */
        R pattern(Pattern keyword);

        /** {@code format}. */
        R format(Format keyword);

        /** {@code contentEncoding} and {@code contentMediaType}. */
        R content(Content keyword);

        /** {@code uniqueItems}. */
        R uniqueItems(UniqueItems keyword);

        /** {@code required}. */
        R required(Required keyword);

        /** {@code false}. */
        R never(Never keyword);
    }
}
