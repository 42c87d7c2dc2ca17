package io.github.presencecodegen.support;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;

/**
 * Has a mapper of Jackson 3 read some types by a {@link JsonType} of the user's, with other limits or with some tolerance:
 * {@code JsonMapper.builder().addModule(new Jackson3Module(PresenceEdu.JSON.with(tolerance)))}. Without it, types are read strictly.
 */
@NullMarked
@SuppressWarnings("exports") // Jackson is not for everybody who reads the module of the types
public final class Jackson3Module extends JacksonModule {

    private final Map<Class<?>, JsonType<?>> types = new HashMap<>();

    /**
     * A module for some types.
     *
     * @param types what reads them; a type that is nested in another is read as that one says
     */
    public Jackson3Module(JsonType<?>... types) {
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
    public Object getRegistrationId() {
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
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
            JsonType<?> type = annotated.getAnnotated() instanceof Class<?> javaType ? types.get(javaType) : null;
            return type == null ? null : new Jackson3Deserializer(JacksonBinding.of(type));
        }
    }
}
