package io.github.presencecodegen.shape.defaults;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the defaults of properties with their Java types. A default asserts nothing (2020-12 validation, section
 * 9.2), so one that does not fit is no error; it is reported and left out.
 */
public final class Defaults {

    private static final int LONGEST_SHOWN = 400;

    private static final String INVALID = "valid against its schema";

    private final Map<TypeKey, TypeShape> types;
    private final SchemaVerdict schemas;
    private final Diagnostics diagnostics;

    /**
     * The defaults of some types.
     *
     * @param graph the schemas of the types
     * @param typedFormats the formats that user classes represent
     */
    public Defaults(
            Map<TypeKey, TypeShape> types,
            SchemaGraph graph,
            Regexes regexes,
            Set<String> typedFormats,
            Diagnostics diagnostics) {
        this.types = types;
        this.schemas = new SchemaVerdict(graph, new Patterns(regexes, typedFormats), 0);
        this.diagnostics = diagnostics;
    }

    /** The types with no default but those that fit. */
    public Map<TypeKey, TypeShape> fitting() {
        Map<TypeKey, TypeShape> fitting = new LinkedHashMap<>(types);
        fitting.replaceAll((key, type) -> {
            if (type instanceof TypeShape.BaseType base) {
                return new TypeShape.BaseType(key, base.documentation(), fitting(base.properties(), true), base.open());
            }
            return type instanceof TypeShape.ObjectType object ? fitting(object) : type;
        });
        return fitting;
    }

    private List<Property> fitting(List<Property> properties, boolean inBase) {
        Expressible expressible = new Expressible(types, inBase);
        return properties.stream()
                .map(property -> fitting(property, expressible))
                .toList();
    }

    private TypeShape fitting(TypeShape.ObjectType object) {
        return new TypeShape.ObjectType(
                object.key(),
                object.documentation(),
                fitting(object.properties(), false),
                object.open(),
                object.saysObject());
    }

    private Property fitting(Property property, Expressible expressible) {
        Optional<Annotation.Default> given = property.documentation().defaultValue();
        if (given.isEmpty()) {
            return property;
        }
        JsonValue value = given.get().value();
        if (!fits(value, property.shape())) {
            boolean isInside = value instanceof JsonObject && property.shape().withoutNull() instanceof Shape.Named;
            return misfit(property, given.get(), isInside ? INVALID : words(property.shape()));
        }
        Verdict verdict = Verdict.all(property.ids(), id -> schemas.of(value, id));
        if (verdict == Verdict.INVALID) {
            return misfit(property, given.get(), INVALID);
        }
        boolean isSure = verdict == Verdict.VALID || !expressible.isChecked(property.shape());
        return isSure && expressible.is(value, property.shape()) ? property.defaulting(value) : property;
    }

    private Property misfit(Property property, Annotation.Default given, String wanted) {
        diagnostics.report(
                DiagnosticCode.DEFAULT_MISFIT, given.place(), wanted, words(given.value(), property.shape()));
        return property.documented(property.documentation().withoutDefault());
    }

    private boolean fits(JsonValue value, Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return fits(value, scalar.kind());
        }
        if (shape instanceof Shape.ListOf list) {
            return value instanceof JsonArray array
                    && array.values().stream().allMatch(item -> fits(item, list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return value instanceof JsonObject object
                    && object.asMap().values().stream().allMatch(member -> fits(member, map.value()));
        }
        if (shape instanceof Shape.Nullable nullable) {
            return value instanceof JsonNull || fits(value, nullable.value());
        }
        if (shape instanceof Shape.Formatted) {
            return value instanceof JsonString;
        }
        if (shape instanceof Shape.Constant constant) {
            return value.equals(JsonString.of(constant.value()));
        }
        return fits(value, types.get(((Shape.Named) shape).key()));
    }

    /** Of a type that was too large to be made, that was reported. */
    private boolean fits(JsonValue value, @Nullable TypeShape type) {
        if (type instanceof TypeShape.EnumType allowed) {
            return allowed.isOpen()
                    ? fits(value, allowed.kind().scalar())
                    : allowed.values().stream().anyMatch(each -> each.value().equals(value));
        }
        if (type instanceof TypeShape.UnionType union) {
            return union.alternatives().stream()
                    .anyMatch(alternative -> alternative.kinds().contains(value.kind()));
        }
        if (type instanceof TypeShape.ValueType around) {
            return fits(value, around.value());
        }
        if (type instanceof TypeShape.ObjectType object && value instanceof JsonObject members) {
            return object.properties().stream().allMatch(property -> {
                JsonValue member = members.get(property.name());
                return member == null || fits(member, property.shape());
            });
        }
        return type instanceof TypeShape.TupleType ? value instanceof JsonArray : value instanceof JsonObject;
    }

    private static boolean fits(JsonValue value, ScalarKind kind) {
        return switch (kind) {
            case STRING -> value instanceof JsonString;
            case BOOLEAN -> value instanceof JsonBoolean;
            case INT -> value instanceof JsonNumber number && number.isInt();
            case LONG -> value instanceof JsonNumber number && number.isLong();
            case NUMBER -> value instanceof JsonNumber;
            case NULL -> value instanceof JsonNull;
            case OBJECT -> value instanceof JsonObject;
            case ANY -> true;
        };
    }

    /** What a value is that does not fit: of an array, its first item that does not. */
    private String words(JsonValue value, Shape shape) {
        if (value instanceof JsonArray array) {
            return shape instanceof Shape.ListOf list
                    ? array.values().stream()
                            .filter(item -> !fits(item, list.item()))
                            .findFirst()
                            .map(item -> "one that contains " + words(item, list.item()))
                            .orElse("an array")
                    : "an array";
        }
        if (value instanceof JsonString string && string.value().length() > LONGEST_SHOWN) {
            return "a long string";
        }
        return value instanceof JsonObject ? "an object" : value.toJson();
    }

    private String words(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return words(scalar.kind());
        }
        if (shape instanceof Shape.ListOf list) {
            return "an array in which each item is " + words(list.item());
        }
        if (shape instanceof Shape.Constant constant) {
            return JsonString.of(constant.value()).toJson();
        }
        if (shape instanceof Shape.MapOf map) {
            return "an object in which each member is " + words(map.value());
        }
        if (shape instanceof Shape.Nullable nullable) {
            return words(nullable.value()) + ", or null";
        }
        if (shape instanceof Shape.Formatted) {
            return "a string";
        }
        TypeShape type = types.get(((Shape.Named) shape).key());
        if (type instanceof TypeShape.EnumType) {
            return "a value of the enum";
        }
        return type instanceof TypeShape.ObjectType ? "an object" : "a value of its type";
    }

    private static String words(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "a string";
            case BOOLEAN -> "true or false";
            case INT -> "a 32-bit integer";
            case LONG -> "a 64-bit integer";
            case NUMBER -> "a number";
            case NULL -> "null";
            case OBJECT -> "an object";
            case ANY -> "any value";
        };
    }
}
