package io.github.presencecodegen.support;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.introspect.Annotated;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Has a mapper of Jackson 2 read some types by a {@link JsonType} of the user's, with other limits or with some tolerance:
 * {@code mapper.registerModule(new Jackson2Module(PresenceEdu.JSON.with(tolerance)))}. Without it, types are read strictly.
 */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson2Module extends Module {

    private final Map<Class<?>, JsonType<?>> types = new HashMap<>();

    /**
     * A module for some types.
     *
     * @param types what reads them; a type that is nested in another is read as that one says
     */
    public Jackson2Module(JsonType<?>... types) {
        for (JsonType<?> type : types) {
            this.types.put(type.javaType(), type);
        }
    }

    @Override
    public String getModuleName() {
        return getClass().getName();
    }

    /** Several modules of this class can be registered. */
    @Override
    public Object getTypeId() {
        return this;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** The annotations of the types would win over deserializers that a module adds. */
    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new Introspector(types));
    }

    private static final class Introspector extends AnnotationIntrospector {

        private static final long serialVersionUID = 1;

        private final transient Map<Class<?>, JsonType<?>> types;

        Introspector(Map<Class<?>, JsonType<?>> types) {
            this.types = Map.copyOf(types);
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public @Nullable Object findDeserializer(Annotated annotated) {
            JsonType<?> type = annotated.getAnnotated() instanceof Class<?> javaType ? types.get(javaType) : null;
            return type == null ? null : new Jackson2Deserializer(JacksonBinding.of(type));
        }
    }
}
