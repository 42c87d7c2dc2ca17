package io.github.presencecodegen.emit.codecs;

import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.naming.words.CodecMethodNames;
import java.util.Optional;

/**
 * What is to be read.
 *
 * @param names what the methods for it would like to be called
 * @param member the member whose whole value it is, if it is that
 */
record ReadValue(CodecMethodNames names, Optional<Member> member) {

    /** The whole value of a member. */
    static ReadValue of(Member member) {
        return new ReadValue(member.names().codecMethods(), Optional.of(member));
    }

    /** Something else, in words that stand behind a verb. */
    static ReadValue named(String words) {
        return new ReadValue(new CodecMethodNames(words), Optional.empty());
    }

    /** What the open maps of a class, or the end of a tuple, hold. */
    static ReadValue heldBy(Member member) {
        return new ReadValue(member.names().codecMethods(), Optional.empty());
    }

    /** An item of it. */
    ReadValue item() {
        return new ReadValue(names.ofItem(), Optional.empty());
    }

    /** What it holds, or is where it is not null. */
    ReadValue value() {
        return new ReadValue(names.ofValue(), Optional.empty());
    }
}
