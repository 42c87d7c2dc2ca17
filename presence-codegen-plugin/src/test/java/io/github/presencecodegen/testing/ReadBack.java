package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.HostileSpec.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads a document with the exact names of a specification into its type, and asks every accessor. */
public final class ReadBack {

    private ReadBack() {}

    /** Checks the type of the event, by its binary name. */
    public static void check(HostileSpec spec, String eventType, LoadedCode code) {
        try {
            Class<?> type = code.loadClass(eventType);
            String document = spec.document();
            Object read = type.getMethod("fromJson", String.class).invoke(null, document);
            JsonValue written =
                    JsonValue.parse((String) type.getMethod("toJson").invoke(read));
            assertThat(written).isEqualTo(JsonValue.parse(document));
            Object builder = type.getMethod("toBuilder").invoke(read);
            assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(read);
            checkAccessors(read, (Map<?, ?>) spec.sample());
            checkViolations(code.loadClass(type.getName() + "Validator"), spec);
        } catch (ReflectiveOperationException | AssertionError e) {
            throw new AssertionError(spec.toString(), e);
        }
    }

    /** Pointers are exact; what people read stays on one line. */
    private static void checkViolations(Class<?> validator, HostileSpec spec) throws ReflectiveOperationException {
        Method validate = validator.getMethod("validate", String.class);
        for (Object violation : (List<?>) validate.invoke(null, "{}")) {
            SourceText.checkShown(violation.toString());
        }
        for (Object name : ((Map<?, ?>) spec.sample()).keySet()) {
            String wrong = new HostileYaml(Text::value).json(Map.of(name, List.of(List.of(Map.of()))));
            String pointer = "/" + ((Text) name).value().replace("~", "~0").replace("/", "~1");
            for (Object violation : (List<?>) validate.invoke(null, wrong)) {
                SourceText.checkShown(violation.toString());
                assertThat((String) invoke(violation, "pointer"))
                        .satisfiesAnyOf(
                                found -> assertThat(found).isEmpty(),
                                found -> assertThat(found).isEqualTo(pointer),
                                found -> assertThat(found).startsWith(pointer + "/0"));
            }
        }
    }

    /** The fields of a class stand in the order of the properties. */
    private static void checkAccessors(Object value, Map<?, ?> sample) throws ReflectiveOperationException {
        assertThat(invoke(value, "unknownProperties")).hasToString("{}");
        List<String> fields = Arrays.stream(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !name.equals("unknownProperties"))
                .toList();
        assertThat(fields).hasSameSizeAs(sample.keySet());
        Iterator<String> accessors = fields.iterator();
        for (Map.Entry<?, ?> property : sample.entrySet()) {
            checkValue(invoke(value, accessors.next()), property.getValue());
        }
    }

    private static void checkValue(Object value, Object sample) throws ReflectiveOperationException {
        if (sample instanceof Map<?, ?> map) {
            checkAccessors(value, map);
        } else if (sample instanceof List<?> list) {
            List<?> items = (List<?>) value;
            assertThat(items).hasSameSizeAs(list);
            for (int i = 0; i < items.size(); i++) {
                checkValue(items.get(i), list.get(i));
            }
        } else if (value.getClass().getSimpleName().equals("JsonString")) {
            assertThat(invoke(value, "value")).isEqualTo(((Text) sample).value());
        } else if (sample instanceof Text text) {
            assertThat(value).hasToString(text.value());
        } else {
            assertThat(value).hasToString(sample.toString());
        }
    }

    private static Object invoke(Object value, String method) throws ReflectiveOperationException {
        return value.getClass().getMethod(method).invoke(value);
    }
}
