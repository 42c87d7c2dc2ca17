package io.github.presencecodegen.testing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A throwable in a line of a report. */
final class FailedCall {

    private static final int FRAMES = 4;

    private FailedCall() {}

    /** What was thrown, and where. */
    static String shortly(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(Object::toString)
                .collect(Collectors.joining(" < ", thrown + " at ", ""));
    }
}
