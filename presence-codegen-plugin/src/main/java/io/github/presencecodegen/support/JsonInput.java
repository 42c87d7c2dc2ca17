package io.github.presencecodegen.support;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.NullMarked;

/** Takes a text from a stream. */
@NullMarked
final class JsonInput {

    private JsonInput() {}

    /** All bytes of a stream; if there are more than the limits allow, one more than that, which will be refused. */
    static byte[] read(InputStream json, JsonLimits limits) throws IOException {
        return json.readNBytes(Math.max(limits.maxBytes(), limits.maxBytes() + 1));
    }
}
