package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The defaults that properties of a class have. One that must be made is a constant of a class of its own inside the codec:
 * it is made once, at its first use, and no other class waits for it while it is initialised.
 */
public final class DefaultConstants {

    private static final String VALUE = "VALUE";

    private final Blueprint blueprint;
    private final ValueExpression values;
    private final Map<String, ClassName> holders = new LinkedHashMap<>();
    private final List<Member> made = new ArrayList<>();

    /** Of the properties of a type. */
    public DefaultConstants(Blueprint blueprint, TypeKey type, List<Member> members) {
        this.blueprint = blueprint;
        this.values = new ValueExpression(blueprint);
        Set<String> taken = new HashSet<>();
        for (Member member : members) {
            JsonValue value = member.fallback().orElse(null);
            if (value != null && !values.isPlain(value, member.value())) {
                made.add(member);
                holders.put(member.accessor(), holder(type, member, taken));
            }
        }
    }

    /** File systems may not tell capitals from small letters. */
    private ClassName holder(TypeKey type, Member member, Set<String> taken) {
        String name = member.names().defaultHolder();
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name += "_";
        }
        return blueprint.types().codec(type).nestedClass(name);
    }

    /** The expression of the default of a property. */
    public CodeBlock of(Member member, JsonValue value) {
        ClassName holder = holders.get(member.accessor());
        return holder == null ? values.of(value, member.value()) : CodeBlock.of("$T.$N", holder, VALUE);
    }

    /** The classes that hold what must be made. */
    public List<TypeSpec> classes() {
        return made.stream().map(this::holder).toList();
    }

    private TypeSpec holder(Member member) {
        CodeBlock value =
                member.fallback().map(given -> values.of(given, member.value())).orElseThrow();
        ClassName holder = Objects.requireNonNull(holders.get(member.accessor()), member.accessor());
        return blueprint
                .declarations()
                .ofClass(holder)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(member.type(), VALUE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", value)
                        .build())
                .build();
    }
}
