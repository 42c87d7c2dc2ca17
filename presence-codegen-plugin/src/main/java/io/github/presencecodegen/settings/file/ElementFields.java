package io.github.presencecodegen.settings.file;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Sets the fields of an element from the settings of the same names, as Maven does from a POM. */
final class ElementFields {

    private final WrittenMapping mapping;

    ElementFields(WrittenMapping mapping) {
        this.mapping = mapping;
    }

    /** The names of the settings of an element, in the order of the alphabet. */
    static List<String> names(Class<?> element) {
        return fields(element).map(Field::getName).sorted().toList();
    }

    private static Stream<Field> fields(Class<?> element) {
        return Arrays.stream(element.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    /** Sets all fields; null means that a setting is not there. */
    <T> T fill(T element) {
        fields(element.getClass()).forEach(field -> set(field, element));
        return element;
    }

    private void set(Field field, Object element) {
        try {
            field.setAccessible(true);
            field.set(
                    element,
                    field.getType() == String.class
                            ? mapping.text(field.getName())
                            : list(field.getName(), itemType(field)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> itemType(Field field) {
        if (field.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> item) {
            return item;
        }
        throw new IllegalStateException("no setting has the type of " + field);
    }

    private List<?> list(String name, Class<?> item) {
        return item == String.class ? mapping.texts(name) : mapping.elements(name, () -> create(item));
    }

    private static Object create(Class<?> element) {
        try {
            return element.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
