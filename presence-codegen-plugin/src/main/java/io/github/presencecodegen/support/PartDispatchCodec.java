package io.github.presencecodegen.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/**
 * The base class of the generated codecs of unions of parts, such as the content of an event, whose first tag lies outside
 * of the part. A part alone does not say of which type it is, so it cannot be read without that tag.
 *
 * @param <T> the union
 */
@NullMarked
public abstract class PartDispatchCodec<T extends JsonModel> extends DispatchReading<T> {

    /**
     * For a union.
     *
     * @param javaType the union
     * @param members adds its types
     * @param further the JSON Pointers, from the part on, of the tags inside it
     */
    protected PartDispatchCodec(Class<T> javaType, Consumer<DispatchMembers<T>> members, List<String> further) {
        super(
                javaType,
                new DispatchTable<>("", further, members),
                value -> false,
                at -> at.report(
                        "$tag", "", "a part cannot be read without the tag that says of which type it is", Map.of()));
    }

    /**
     * Turns any part into a value of the union.
     *
     * @param tag the value of the tag outside of the part
     * @param part the part
     * @return a value of a type of the union, an unknown one, or a broken one
     */
    public final T dispatch(String tag, JsonValue part) {
        Objects.requireNonNull(tag, "tag");
        List<Violation> tooDeep = tooDeep(part);
        return tooDeep.isEmpty() ? bound(tag, part) : broken(null, part, tooDeep);
    }

    @Override
    public final T read(JsonReader in) {
        throw in.mismatch();
    }
}
