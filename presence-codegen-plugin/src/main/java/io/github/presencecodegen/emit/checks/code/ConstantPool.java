package io.github.presencecodegen.emit.checks.code;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Declarations;
import io.github.presencecodegen.emit.java.CodeSize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The constants of one class of checks, each once. What initialises a class must fit into one method of 65,535 bytes
 * (JVMS 4.7.3), so that large tables and surplus constants go to classes of their own.
 */
public final class ConstantPool {

    /** A word takes eight bytes at most. */
    private static final int MOST_WORDS = 6_000;

    private final Declarations declarations;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<Object, String> known = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<TypeSpec> holders = new ArrayList<>();
    private final List<TypeSpec> large = new ArrayList<>();
    private final List<FieldSpec> overflow = new ArrayList<>();
    private int words;
    private int overflowWords;

    /** A pool whose classes are begun as all others are. */
    public ConstantPool(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Gives a constant its name. */
    public void place(CheckConstant constant) {
        constant.place(known.computeIfAbsent(
                constant.key(), unused -> constant.isLarge() ? alone(constant) : together(constant)));
    }

    private String name(CheckConstant constant) {
        return constant.word() + "_" + counts.merge(constant.word(), 1, Integer::sum);
    }

    private String together(CheckConstant constant) {
        String name = name(constant);
        FieldSpec field = field(name, constant);
        int more = 1 + CodeSize.words(constant.initializer());
        if (words + more <= MOST_WORDS) {
            words += more;
            fields.add(field);
            return name;
        }
        if (overflowWords + more > MOST_WORDS && !overflow.isEmpty()) {
            closeOverflow();
        }
        overflowWords += more;
        overflow.add(field);
        return "Constants" + (holders.size() + 1) + "." + name;
    }

    private String alone(CheckConstant constant) {
        String name = name(constant);
        String holder = "Large" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        large.add(holder(holder, List.of(field(name, constant))));
        return holder + "." + name;
    }

    private void closeOverflow() {
        holders.add(holder("Constants" + (holders.size() + 1), overflow));
        overflow.clear();
        overflowWords = 0;
    }

    private TypeSpec holder(String name, List<FieldSpec> fields) {
        return declarations
                .ofClass(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(fields)
                .build();
    }

    private static FieldSpec field(String name, CheckConstant constant) {
        return FieldSpec.builder(constant.type(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(constant.initializer())
                .build();
    }

    /** Adds all of them to their class. */
    public void addTo(TypeSpec.Builder type) {
        if (!overflow.isEmpty()) {
            closeOverflow();
        }
        type.addFields(fields);
        type.addTypes(holders);
        type.addTypes(large);
    }
}
