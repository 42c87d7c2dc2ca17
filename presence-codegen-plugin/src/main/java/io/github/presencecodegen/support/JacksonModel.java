package io.github.presencecodegen.support;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.NullMarked;

/** Jackson reads and writes values of the type in the same way as its {@link JsonType}. */
@NullMarked
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
        using = Jackson2Serializer.class,
        keyUsing = Jackson2KeySerializer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
        using = Jackson2Deserializer.class,
        keyUsing = Jackson2KeyDeserializer.class)
@tools.jackson.databind.annotation.JsonSerialize(
        using = Jackson3Serializer.class,
        keyUsing = Jackson3KeySerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(
        using = Jackson3Deserializer.class,
        keyUsing = Jackson3KeyDeserializer.class)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface JacksonModel {

    /**
     * The type that is read where this one is asked for, which has no JSON of its own.
     *
     * @return the type; {@code void} for this one
     */
    Class<?> readAs() default void.class;

    /**
     * Whether an enum allows values that its schema does not list.
     *
     * @return true if it does
     */
    boolean isOpen() default false;
}
