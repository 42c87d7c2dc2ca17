package io.github.presencecodegen.support;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.ContextualKeyDeserializer;

/** Reads keys of maps for Jackson 3: values of types whose JSON is a string. */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson3KeyDeserializer extends KeyDeserializer implements ContextualKeyDeserializer {

    private final @Nullable JacksonBinding binding;

    /** For Jackson, which says later what is to be read. */
    public Jackson3KeyDeserializer() {
        this(null);
    }

    private Jackson3KeyDeserializer(@Nullable JacksonBinding binding) {
        this.binding = binding;
    }

    /** Jackson says which map is meant. */
    @Override
    public KeyDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType key = key(map(context.getContextualType(), property));
        if (key == null) {
            return context.reportBadDefinition(Object.class, "the type of the key is not known");
        }
        try {
            return new Jackson3KeyDeserializer(JacksonBinding.of(key.getRawClass()));
        } catch (IllegalArgumentException e) {
            return context.reportBadDefinition(key, e.getMessage());
        }
    }

    /** What is around an any-setter says nothing about its keys, but Jackson gives it as the context. */
    private static @Nullable JavaType map(@Nullable JavaType around, @Nullable BeanProperty property) {
        if (property == null || property.getAnnotation(JsonAnySetter.class) == null) {
            return around;
        }
        return isWithin(property.getType(), around) ? around : property.getType();
    }

    private static boolean isWithin(JavaType whole, @Nullable JavaType part) {
        return whole.equals(part)
                || (whole.getContentType() != null && isWithin(whole.getContentType(), part))
                || whole.getBindings().getTypeParameters().stream().anyMatch(each -> isWithin(each, part));
    }

    /** An entry is no map for Jackson. */
    private static @Nullable JavaType key(@Nullable JavaType map) {
        if (map == null) {
            return null;
        }
        return map.isTypeOrSubTypeOf(Map.Entry.class) ? map.containedType(0) : map.getKeyType();
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        if (binding == null) {
            return context.reportBadDefinition(Object.class, "the type of the key is not known");
        }
        try {
            JacksonTree tree = binding.tree();
            tree.string(key);
            return binding.read(tree.whole());
        } catch (InvalidJsonException e) {
            throw Jackson3Deserializer.refused(context.getParser(), binding, e);
        }
    }
}
