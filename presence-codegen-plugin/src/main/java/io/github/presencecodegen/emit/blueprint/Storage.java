package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.Part;
import java.util.List;

/**
 * Where an object keeps its values: in fields of its own, which its constructor takes. There can be too many for that.
 * Then they are the fields of another object, which the codec or the builder has filled, and which it holds.
 *
 * @param isHeld whether there is another object
 */
public record Storage(boolean isHeld) {

    /** A method takes at most 255 arguments (JVMS 4.3.3), and a value that may be null takes two. */
    private static final int MOST_ARGUMENTS = 250;

    /** The generic signature of a constructor has at most 65,535 bytes, and each list takes 18 of them (JVMS 4.7.9.1). */
    private static final int MOST_LISTS = 1_500;

    private static final String HOLDER = "members";

    /** Where the values of some members are kept. */
    public static Storage of(List<Member> members) {
        long nullable = members.stream().filter(Member::isNullable).count();
        int lists = members.stream()
                .mapToInt(member -> Part.of(member.property()).withInner().size() - 1)
                .sum();
        return new Storage(members.size() + nullable > MOST_ARGUMENTS || lists > MOST_LISTS);
    }

    /** The name of the field that has the object. */
    public String holder() {
        return HOLDER;
    }

    /** The class of the object that is held, which is inside the codec. */
    public ClassName holderType(ClassName codec) {
        return codec.nestedClass(ClassNames.MEMBERS);
    }

    /** A field, inside the class. */
    public CodeBlock own(String field) {
        return isHeld ? CodeBlock.of("$N.$N", HOLDER, field) : CodeBlock.of("$N", field);
    }

    /** The variable that has the fields of the value in another. */
    public CodeBlock fields(String variable) {
        return isHeld ? CodeBlock.of("$N.$N", variable, HOLDER) : CodeBlock.of("$N", variable);
    }

    /** A field of the value in a variable. */
    public CodeBlock of(String variable, String field) {
        return CodeBlock.of("$L.$N", fields(variable), field);
    }
}
