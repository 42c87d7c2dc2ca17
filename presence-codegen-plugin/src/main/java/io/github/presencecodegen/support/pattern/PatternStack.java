package io.github.presencecodegen.support.pattern;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** What a backtracking search goes back to: frames of three numbers. */
@NullMarked
final class PatternStack {

    private static final int NUMBERS = 3;

    private int[] frames = new int[32 * NUMBERS];
    private int size;

    /** The number of frames. */
    int size() {
        return size;
    }

    void push(int kind, int first, int second) {
        if ((size + 1) * NUMBERS > frames.length) {
            frames = Arrays.copyOf(frames, frames.length * 2);
        }
        set(size++, kind, first, second);
    }

    /** Removes the last frame, which can be read until the next is pushed. */
    int pop() {
        return --size;
    }

    int kind(int frame) {
        return frames[frame * NUMBERS];
    }

    int first(int frame) {
        return frames[frame * NUMBERS + 1];
    }

    int second(int frame) {
        return frames[frame * NUMBERS + 2];
    }

    /** Removes a frame, and all above it but those of one kind. */
    void dropFrom(int frame, int kept) {
        int end = size;
        size = frame;
        for (int i = frame + 1; i < end; i++) {
            if (kind(i) == kept) {
                set(size++, kept, first(i), second(i));
            }
        }
    }

    private void set(int frame, int kind, int first, int second) {
        frames[frame * NUMBERS] = kind;
        frames[frame * NUMBERS + 1] = first;
        frames[frame * NUMBERS + 2] = second;
    }
}
