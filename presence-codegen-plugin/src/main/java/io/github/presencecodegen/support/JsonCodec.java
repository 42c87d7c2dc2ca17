package io.github.presencecodegen.support;

import io.github.presencecodegen.support.pattern.UndecidedPatternException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated codecs. A codec reads valid text in one pass and answers only yes or no; after
 * a no, the text is read again as a JSON value, and the checks of the schema report what is wrong with it. If they find
 * nothing, the value is still rejected, with the keyword {@code $codec}.
 *
 * @param <T> the type
 */
@NullMarked
public abstract class JsonCodec<T> implements JsonType<T>, JsonChecks, ValueReader<T>, ValueWriter<T> {

    /** A built value must be readable with the default depth; its size is not limited. */
    private static final JsonLimits OF_BUILDERS = JsonLimits.UNLIMITED.withMaxDepth(JsonLimits.DEFAULT.maxDepth());

    private final Class<T> javaType;
    private final Predicate<JsonValue> accepts;
    private final Consumer<ViolationCollector> collect;

    /**
     * For the codecs of generated types.
     *
     * @param javaType the generated type
     * @param accepts whether the schema allows a value
     * @param collect reports what the schema does not allow
     */
    protected JsonCodec(Class<T> javaType, Predicate<JsonValue> accepts, Consumer<ViolationCollector> collect) {
        this.javaType = javaType;
        this.accepts = accepts;
        this.collect = collect;
    }

    /**
     * The codec behind the constant {@code JSON} of a generated type. Generated code of one package uses another
     * package's types in this way, each time anew: a constant of its own could be read before the other class is
     * initialised.
     *
     * @param <T> the type
     * @param json the constant
     * @return its codec
     * @throws IllegalArgumentException if it is of no generated type
     */
    public static <T> JsonCodec<T> of(JsonType<T> json) {
        if (Objects.requireNonNull(json, "json") instanceof JsonCodec<T> codec) {
            return codec;
        }
        throw new IllegalArgumentException("not the JSON of a generated type");
    }

    /**
     * What a builder of this type holds, before anything is checked: for a builder of another package, whose outermost
     * {@code build()} checks all of it. Only types that another package builds have it.
     *
     * @param builder a builder of this type
     * @return the value, which may lack what is required
     * @throws UnsupportedOperationException if no other package builds this type
     */
    public T unchecked(Object builder) {
        throw new UnsupportedOperationException("no other package builds this type");
    }

    /**
     * Validates a value that a builder has made.
     *
     * @param value the value
     * @return the same value
     * @throws InvalidValueException if it is not valid; lists the violations
     */
    public final T checked(T value) {
        byte[] json;
        try {
            JsonWriter out = new JsonWriter(OF_BUILDERS);
            write(out, Objects.requireNonNull(value, "value"));
            json = out.toByteArray();
        } catch (InvalidJsonException e) {
            throw new InvalidValueException(e.violations());
        }
        if (tryRead(json, OF_BUILDERS) == null) {
            throw new InvalidValueException(refusals(json));
        }
        return value;
    }

    /**
     * The beginning of a text that came from outside, escaped, for {@code toString}.
     *
     * @param text the text
     * @return what of it is fit to be shown
     */
    public static String excerpt(String text) {
        return JsonExcerpt.escape(text, JsonExcerpt.IN_TO_STRING);
    }

    /**
     * What {@code toString} of a generated type returns.
     *
     * @param name the name of the type
     * @param value the value
     * @return the name and the JSON of the value, escaped, cut to about 1,000 characters; strings in it are cut to 200
     */
    public static String text(String name, JsonModel value) {
        return ValueText.of(name, value.jsonType(), value);
    }

    /**
     * What {@code toString} of a value returns whose tag is not in it.
     *
     * @param name the name of the type
     * @param tag the tag
     * @param value the value
     * @return the name, the tag and the JSON of the value, cut as without a tag
     */
    public static String text(String name, @Nullable String tag, JsonModel value) {
        return text(name + "[" + (tag == null ? "" : JsonExcerpt.quote(tag)) + "]", value);
    }

    /**
     * What {@code toString} of a value returns that is not valid.
     *
     * @param json the value, or null
     * @param violations what is wrong with it
     * @return the violations and the JSON, each cut to about 1,000 characters
     */
    public static String broken(@Nullable JsonValue json, List<Violation> violations) {
        return "Broken" + JsonExcerpt.list(violations) + (json == null ? "" : json);
    }

    @Override
    public String toString() {
        return "JsonType[" + ValueText.name(javaType) + "]";
    }

    @Override
    public final boolean accepts(JsonValue value) {
        return accepts.test(value);
    }

    @Override
    public final void collect(ViolationCollector at) {
        collect.accept(at);
    }

    @Override
    public final Class<T> javaType() {
        return javaType;
    }

    @Override
    public final JsonType<T> with(JsonLimits limits) {
        return new ConfiguredType<>(this, limits, ToleranceRules.NONE);
    }

    @Override
    public final JsonType<T> with(Tolerance tolerance) {
        return new ConfiguredType<>(this, JsonLimits.DEFAULT, ToleranceRules.of(tolerance, this));
    }

    /**
     * What the type declares inside its values.
     *
     * @return by default nothing, as of a scalar
     */
    protected JsonPlaces places() {
        return JsonPlaces.NONE;
    }

    @Override
    public final T fromJson(byte[] json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    @Override
    public final T fromJson(String json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    @Override
    public final T fromJson(JsonValue json) {
        return fromJson(json, JsonLimits.DEFAULT);
    }

    @Override
    public final T fromJson(InputStream json) throws IOException {
        return fromJson(JsonInput.read(json, JsonLimits.DEFAULT));
    }

    @Override
    public final ReadResult<T> read(byte[] json) {
        return read(json, JsonLimits.DEFAULT);
    }

    @Override
    public final ReadResult<T> read(String json) {
        return read(json, JsonLimits.DEFAULT);
    }

    @Override
    public final ReadResult<T> read(JsonValue json) {
        return read(json, JsonLimits.DEFAULT);
    }

    @Override
    public final ReadResult<T> read(InputStream json) throws IOException {
        return read(JsonInput.read(json, JsonLimits.DEFAULT));
    }

    @Override
    public final List<Violation> validate(T value) {
        return validate(value, JsonLimits.DEFAULT);
    }

    @Override
    public final List<Violation> validate(byte[] json) {
        return JsonValidation.validate(this, json, JsonLimits.DEFAULT);
    }

    @Override
    public final List<Violation> validate(String json) {
        return JsonValidation.validate(this, json, JsonLimits.DEFAULT);
    }

    @Override
    public final List<Violation> validate(JsonValue json) {
        return JsonValidation.validate(this, json, JsonLimits.DEFAULT);
    }

    @Override
    public final boolean isValid(T value) {
        return JsonValidation.isValid(this, toJsonBytes(value), JsonLimits.UNLIMITED);
    }

    @Override
    public final boolean isValid(byte[] json) {
        return JsonValidation.isValid(this, json, JsonLimits.DEFAULT);
    }

    @Override
    public final boolean isValid(String json) {
        return JsonValidation.isValid(this, json, JsonLimits.DEFAULT);
    }

    @Override
    public final boolean isValid(JsonValue json) {
        return JsonValidation.isValid(this, json, JsonLimits.DEFAULT);
    }

    final T fromJson(byte[] json, JsonLimits limits) {
        T value = tryRead(Objects.requireNonNull(json, "json"), limits);
        if (value == null) {
            throw new InvalidJsonException(JsonValidation.refusals(this, JsonValue.parse(json, limits), limits));
        }
        return value;
    }

    final T fromJson(String json, JsonLimits limits) {
        return fromJson(Utf8.encode(Objects.requireNonNull(json, "json"), limits), limits);
    }

    final T fromJson(JsonValue json, JsonLimits limits) {
        T value = JsonDepth.of(json) > limits.maxDepth() ? null : tryRead(JsonReader.of(json));
        if (value == null) {
            throw new InvalidJsonException(refused(json, limits));
        }
        return value;
    }

    final ReadResult<T> read(byte[] json, JsonLimits limits) {
        JsonValue parsed;
        try {
            parsed = JsonValue.parse(json, limits);
        } catch (InvalidJsonException e) {
            return new ReadResult<>(null, e.violations(), List.of(), null);
        }
        return read(parsed, limits);
    }

    final ReadResult<T> read(String json, JsonLimits limits) {
        byte[] bytes;
        try {
            bytes = Utf8.encode(Objects.requireNonNull(json, "json"), limits);
        } catch (InvalidJsonException e) {
            return new ReadResult<>(null, e.violations(), List.of(), null);
        }
        return read(bytes, limits);
    }

    final ReadResult<T> read(JsonValue json, JsonLimits limits) {
        T value = JsonDepth.of(json) > limits.maxDepth() ? null : valid(json);
        return value == null
                ? new ReadResult<>(null, refused(json, limits), List.of(), json)
                : new ReadResult<>(value, List.of(), List.of(), json);
    }

    /** The typed value; null if the checks reject it, or the codec does. The one catches what the other lets through. */
    final @Nullable T valid(JsonValue json) {
        return JsonValidation.holds(this, json) ? tryRead(JsonReader.of(json)) : null;
    }

    /** The violations of a value that was not read; never empty. */
    final List<Violation> refused(JsonValue json, JsonLimits limits) {
        List<Violation> violations = JsonValidation.validate(this, json, limits);
        return violations.isEmpty() ? JsonValidation.refusals(this, json, limits) : violations;
    }

    final List<Violation> validate(T value, JsonLimits limits) {
        JsonLimits ofValue = JsonLimits.UNLIMITED.withMaxViolations(limits.maxViolations());
        return JsonValidation.validate(this, toJsonBytes(value), ofValue);
    }

    @Override
    public final String toJson(T value) {
        return written(value).toJsonString();
    }

    @Override
    public final byte[] toJsonBytes(T value) {
        return written(value).toByteArray();
    }

    @Override
    public final JsonValue toJsonValue(T value) {
        return JsonValue.parse(toJsonBytes(value), JsonLimits.UNLIMITED);
    }

    @Override
    public final List<String> unknownPointers(T value) {
        return UnknownMembers.pointers(toJsonValue(value), value, this);
    }

    @Override
    public final List<String> unknownPointers(JsonValue json) {
        return unknownPointers(json, JsonLimits.DEFAULT);
    }

    final List<String> unknownPointers(JsonValue json, JsonLimits limits) {
        JsonLimits ofTree =
                JsonLimits.UNLIMITED.withMaxDepth(limits.maxDepth()).withMaxViolations(limits.maxViolations());
        return UnknownMembers.pointers(json, fromJson(json.toJsonBytes(), ofTree), this);
    }

    private JsonWriter written(T value) {
        JsonWriter out = new JsonWriter();
        write(out, Objects.requireNonNull(value, "value"));
        return out;
    }

    /** One pass over the text; null if it is not valid, for any reason. */
    private @Nullable T tryRead(byte[] json, JsonLimits limits) {
        try {
            return tryRead(JsonReader.of(json, limits));
        } catch (InvalidJsonException tooLong) {
            return null;
        }
    }

    private @Nullable T tryRead(JsonReader in) {
        try {
            T value = read(in);
            in.end();
            return value;
        } catch (JsonMismatchException | InvalidJsonException | UndecidedPatternException e) {
            return null;
        }
    }

    /** The violations in the text of a value that a builder has made. */
    private List<Violation> refusals(byte[] json) {
        try {
            return JsonValidation.refusals(this, JsonValue.parse(json, OF_BUILDERS), OF_BUILDERS);
        } catch (InvalidJsonException e) {
            return e.violations();
        }
    }
}
