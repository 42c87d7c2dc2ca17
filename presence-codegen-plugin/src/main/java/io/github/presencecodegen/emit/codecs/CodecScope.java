package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Member;
import java.util.List;

/** The methods of one codec by what they are for, so that no two of them have one name. */
final class CodecScope {

    private final NameAllocator names = new NameAllocator();

    /**
     * A codec.
     *
     * @param members the members of the class that it reads: the class's builder calls what tells which names their maps
     *     take, by the name that was given to it
     */
    CodecScope(List<Member> members) {
        members.stream()
                .filter(Member::isMap)
                .forEach(member -> names.newName(member.names().takes(), member.names()));
    }

    CodecScope() {
        this(List.of());
    }

    /** The method that tells which names the map of a member takes. */
    String takes(Member member) {
        return names.get(member.names());
    }

    /** A method that nothing else calls. */
    String newMethod(String wanted) {
        return names.newName(wanted);
    }
}
