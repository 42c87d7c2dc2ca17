package io.github.presencecodegen.shape.kinship;

import io.github.presencecodegen.shape.model.Kinship;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells in which form the accessors of a base give what has several forms in Java: numbers and booleans are objects where
 * the base, or one that it extends, may lack the value, and maps have a class around them where one of these has an object.
 * What overrides an accessor has its form (JLS 8.4.5).
 */
final class AccessorForms {

    private final Function<TypeKey, Map<String, Property>> properties;
    private final Kinship kinship;
    private final Map<TypeKey, Map<String, Form>> known = new HashMap<>();

    AccessorForms(Function<TypeKey, Map<String, Property>> properties, Kinship kinship) {
        this.properties = properties;
        this.kinship = kinship;
    }

    /**
     * A form.
     *
     * @param isBoxed whether a number or boolean is an object
     * @param isObject whether any object is possible, so that a map has a class around it
     */
    record Form(boolean isBoxed, boolean isObject) {

        private Form or(Form other) {
            return new Form(isBoxed || other.isBoxed, isObject || other.isObject);
        }

        /** The same as far as it counts for a value. */
        Form of(Shape value) {
            return new Form(isBoxed, isObject && value instanceof Shape.MapOf);
        }
    }

    /** The forms by the names of the properties. */
    Map<String, Form> of(TypeKey base) {
        Map<String, Form> forms = known.get(base);
        if (forms == null) {
            forms = new HashMap<>();
            for (TypeKey each : kinship.all(base)) {
                add(each, forms);
            }
            add(base, forms);
            known.put(base, forms);
        }
        return forms;
    }

    private void add(TypeKey base, Map<String, Form> forms) {
        properties.apply(base).values().forEach(property -> forms.merge(property.name(), form(property), Form::or));
    }

    private static Form form(Property property) {
        Shape value = property.shape().withoutNull();
        return new Form(isPrimitive(value) && mayLack(property), value.equals(new Shape.Scalar(ScalarKind.OBJECT)));
    }

    private static boolean isPrimitive(Shape shape) {
        return shape instanceof Shape.Scalar scalar && scalar.kind().isPrimitive();
    }

    private static boolean mayLack(Property property) {
        return !property.required() || property.shape() instanceof Shape.Nullable;
    }
}
