package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Member;
import java.util.List;

/** The methods of one codec by what they are for, so that no two of them have one name. */
final class CodecScope {

    private final ClassName codec;
    private final NameAllocator names = new NameAllocator();

    /**
     * A codec.
     *
     * @param codec its class
     * @param members the members of the class that it reads: the class's builder calls the methods that determine which
     *     names their maps take, by the name that was given to it
     * @param conditional those that are only described under a condition: their accessors call methods of their names
     */
    CodecScope(ClassName codec, List<Member> members, List<Member> conditional) {
        this.codec = codec;
        conditional.forEach(member -> names.newName(member.accessor()));
        members.stream()
                .filter(Member::isMap)
                .forEach(member -> names.newName(member.names().takes(), member.names()));
    }

    CodecScope(ClassName codec) {
        this(codec, List.of(), List.of());
    }

    /** The class that has the methods. */
    ClassName codec() {
        return codec;
    }

    /** The method that determines which names the map of a member takes. */
    String takes(Member member) {
        return names.get(member.names());
    }

    /** A method that nothing else calls. */
    String newMethod(String wanted) {
        return names.newName(wanted);
    }
}
