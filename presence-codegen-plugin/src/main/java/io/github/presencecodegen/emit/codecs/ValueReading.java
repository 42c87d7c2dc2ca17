package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.CheckMethods;
import io.github.presencecodegen.emit.blueprint.JavaTypes;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** How a value is read and checked: by a call of the reader, or by a method of its own where that takes statements. */
final class ValueReading {

    private final Blueprint blueprint;
    private final ReadingPlan plan;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final NameMatchers names;
    private final CodecScope scope;

    /**
     * Values of one codec.
     *
     * @param scope the methods of the codec
     */
    ValueReading(Blueprint blueprint, CodecScope scope) {
        this.scope = scope;
        this.blueprint = blueprint;
        this.plan = new ReadingPlan(blueprint);
        this.names = new NameMatchers(blueprint);
    }

    /** The condition that an open map of the class takes the name in a variable. */
    CodeBlock takes(Member open, String name) {
        return names.test(((Shape.MapOf) open.value()).names(), scope.takes(open), name);
    }

    /** The Java types of values. */
    JavaTypes types() {
        return blueprint.types();
    }

    /** Adds the methods that the expressions call. */
    void addTo(TypeSpec.Builder codec) {
        names.addTo(codec);
        codec.addMethods(methods);
    }

    /**
     * The expression that reads a value.
     *
     * @param shape what the value is
     * @param ids the schemas that it must satisfy
     * @param in the variable that holds the reader
     * @param value what it is, to name the method to emit if one is needed
     */
    CodeBlock read(Shape shape, List<SchemaId> ids, String in, ReadValue value) {
        return expression(shape, ids, in, value)
                .orElseGet(() -> CodeBlock.of("$N($N)", ownMethod(shape, ids, value), in));
    }

    /** What reads values, for a method that reads several, or one that stands elsewhere. */
    CodeBlock reader(Shape shape, List<SchemaId> ids, ReadValue value) {
        Optional<CodeBlock> expression = expression(shape, ids, "in", value);
        if (expression.isEmpty()) {
            return CodeBlock.of("$T::$N", scope.codec(), ownMethod(shape, ids, value));
        }
        boolean isPlain = expression.get().equals(plain(shape, "in"));
        if (isPlain && shape instanceof Shape.Named named && enumOf(shape).isEmpty()) {
            return blueprint.codec(named.key());
        }
        if (isPlain && shape instanceof Shape.Scalar scalar) {
            ClassName reader = scalar.kind() == ScalarKind.NULL
                    ? support().jsonReading()
                    : support().jsonReader();
            return CodeBlock.of("$T::$L", reader, call(scalar.kind()));
        }
        String method = scope.newMethod(value.names().read());
        methods.add(method(shape, method)
                .addStatement("return $L", expression.get())
                .build());
        return CodeBlock.of("$T::$N", scope.codec(), method);
    }

    private String ownMethod(Shape shape, List<SchemaId> ids, ReadValue value) {
        String method = scope.newMethod(value.names().read());
        methods.add(method(shape, ids, plan.treesOfWhole(shape, ids), method, value));
        return method;
    }

    /** The expression that reads a value, if that takes no method of its own. */
    private Optional<CodeBlock> expression(Shape shape, List<SchemaId> ids, String in, ReadValue value) {
        if (!plan.treesOfWhole(shape, ids).isEmpty()) {
            return Optional.empty();
        }
        if (shape instanceof Shape.ListOf list && !(list.item() instanceof Shape.Nullable)) {
            CodeBlock item = reader(list.item(), list.itemIds(), value.item());
            return Optional.of(CodeBlock.of("$T.list($N, $L)", support().jsonReading(), in, item));
        }
        if (shape instanceof Shape.MapOf map && isSimple(map)) {
            Part held = plan.held(map, ids).orElseThrow();
            CodeBlock reader = reader(held.shape(), held.ids(), value.value());
            return Optional.of(CodeBlock.of("$T.map($N, $L)", support().jsonReading(), in, reader));
        }
        List<PlanId> texts = plan.textsOfWhole(shape, ids);
        if (texts.isEmpty() && plan.held(shape, ids).isEmpty()) {
            return Optional.of(plain(shape, in));
        }
        return texts.size() == 1 && !(shape instanceof Shape.Formatted)
                ? Optional.of(madeOf(shape, checkedText(texts.get(0), in)))
                : Optional.empty();
    }

    private static boolean isSimple(Shape.MapOf map) {
        return map.names().takesAll() && map.names().format().isEmpty() && !(map.value() instanceof Shape.Nullable);
    }

    private CodeBlock checkedText(PlanId text, String in) {
        return CodeBlock.of(
                "$1T.checked($2N, $2N.nextString(),$W$3T::$4N)",
                support().jsonReading(),
                in,
                blueprint.checks(text).owner(),
                blueprint.textMethod(blueprint.plans().plan(text)));
    }

    /** What becomes of the expression of a scalar: itself, or a constant of an enum. */
    private CodeBlock madeOf(Shape shape, CodeBlock scalar) {
        return shape instanceof Shape.Named named && enumOf(shape).isPresent()
                ? CodeBlock.of("$L.of($L)", blueprint.types().inExpression(named.key()), scalar)
                : scalar;
    }

    private MethodSpec method(Shape shape, List<SchemaId> ids, List<PlanId> trees, String name, ReadValue value) {
        if (shape instanceof Shape.ListOf list) {
            return list(list, trees, name, value.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return map(map, ids, trees, name, value);
        }
        return shape instanceof Shape.Nullable nullable
                ? nullable(nullable, ids, trees, name, value.value())
                : checked(shape, ids, name);
    }

    private MethodSpec list(Shape.ListOf list, List<PlanId> trees, String name, ReadValue held) {
        CodeBlock item = read(list.item(), list.itemIds(), "in", held);
        MethodSpec.Builder method = method(list, name);
        boolean holdsNull = list.item() instanceof Shape.Nullable;
        return method.addCode(require(trees, "in"))
                .addStatement("$T items = new $T<>()", blueprint.types().held().of(list), ArrayList.class)
                .addStatement("in.beginArray()")
                .beginControlFlow("while (in.hasNext())")
                .addStatement("items.add($L)", item)
                .endControlFlow()
                .addStatement(
                        holdsNull ? "return $T.unmodifiableList(items)" : "return $T.copyOf(items)",
                        holdsNull ? Collections.class : List.class)
                .build();
    }

    private MethodSpec map(Shape.MapOf map, List<SchemaId> ids, List<PlanId> trees, String name, ReadValue read) {
        Part held = plan.held(map, ids).orElseThrow();
        CodeBlock value = read(held.shape(), held.ids(), "in", read.value());
        CodeBlock key = key(map, "in", "name");
        MethodSpec.Builder method = method(map, name);
        method.addCode(require(trees, "in"))
                .addStatement("$T members = $L", blueprint.types().held().plainMap(map), newMap(map));
        boolean leavesSome = map.names().leavesSome();
        if (leavesSome) {
            method.addStatement("$T unmatched = null", blueprint.support().jsonObjectBuilder());
        }
        method.addStatement("in.beginObject()")
                .beginControlFlow("while (in.hasNext())")
                .addStatement("$T name = in.nextName()", String.class);
        if (map.names().takesAll()) {
            method.addStatement(
                    "$T.put(in, members, $L, $L)", blueprint.support().orderedMap(), key, value);
        } else {
            String takes = read.member()
                    .map(scope::takes)
                    .orElseGet(() -> scope.newMethod(read.names().takes()));
            method.beginControlFlow("if ($L)", names.test(map.names(), takes, "name"))
                    .addStatement(
                            "$T.put(in, members, $L, $L)", blueprint.support().orderedMap(), key, value)
                    .nextControlFlow("else")
                    .addStatement(leavesSome ? "unmatched = in.nextUnknown(unmatched)" : "throw in.mismatch()")
                    .endControlFlow();
        }
        method.endControlFlow();
        return leavesSome
                ? method.addStatement(
                                "return new $T<>(members, unmatched == null ? $T.EMPTY : unmatched.build())",
                                blueprint.support().patternMap(),
                                blueprint.support().jsonObject())
                        .build()
                : method.addStatement("return $L", unmodifiable(map, "members")).build();
    }

    /** A map to fill, which refuses names that stand for equal objects. */
    CodeBlock newMap(Shape.MapOf map) {
        return FormattedValues.isKeyed(map)
                ? CodeBlock.of("new $T<>()", support().formattedMap())
                : CodeBlock.of("new $T<>()", LinkedHashMap.class);
    }

    /** A map that was filled, in a variable; users see a map by objects through a view. */
    static CodeBlock unmodifiable(Shape.MapOf map, String variable) {
        return FormattedValues.isKeyed(map)
                ? CodeBlock.of("$N", variable)
                : CodeBlock.of("$T.unmodifiableMap($N)", Collections.class, variable);
    }

    /** The name in a variable as a map has it. */
    CodeBlock key(Shape.MapOf map, String in, String name) {
        return map.names()
                .format()
                .map(format -> CodeBlock.of("$L.read($N, $N)", blueprint.format(format), in, name))
                .orElse(CodeBlock.of("$N", name));
    }

    private MethodSpec nullable(
            Shape.Nullable nullable, List<SchemaId> ids, List<PlanId> trees, String name, ReadValue read) {
        Part held = plan.held(nullable, ids).orElseThrow();
        CodeBlock value = read(held.shape(), held.ids(), "in", read);
        return method(nullable, name)
                .addCode(require(trees, "in"))
                .addStatement("return in.skipNull() ? null : $L", value)
                .build();
    }

    Support support() {
        return blueprint.support();
    }

    /** Which schemas must be checked, and when. */
    ReadingPlan plan() {
        return plan;
    }

    /**
     * Asks the tree validator about a whole value, if reading it does not say enough.
     *
     * @param tree a name for the variable that holds it
     */
    CodeBlock requireWhole(Shape shape, List<SchemaId> ids, String in, String tree) {
        return require(plan.treesOfWhole(shape, ids), in, tree);
    }

    /** Asks the tree validator about a value that is read as JSON. */
    CodeBlock requireAny(List<SchemaId> ids, String in, String tree) {
        return require(plan.trees(ids), in, tree);
    }

    /** Whether the values of a shape that is no scalar are arrays. */
    boolean isArray(Shape shape) {
        return new AdmittedTypes(blueprint.model()).admit(Set.of(SchemaType.ARRAY), shape);
    }

    private CodeBlock require(List<PlanId> trees, String in) {
        return require(trees, in, "value");
    }

    /**
     * Runs the tree validator before the value is read as its Java type; once, for all schemas that it must satisfy.
     */
    private CodeBlock require(List<PlanId> trees, String in, String tree) {
        if (trees.isEmpty()) {
            return CodeBlock.of("");
        }
        List<CheckMethods> methods = trees.stream().map(blueprint::checks).toList();
        CodeBlock all = methods.size() == 1
                ? CodeBlock.of("$T::$N", methods.get(0).owner(), methods.get(0).isValid())
                : CodeBlock.of(
                        "$N -> $L",
                        tree,
                        methods.stream()
                                .map(checks -> condition(checks, checks.isValid(), tree))
                                .collect(CodeBlock.joining("$W&& ")));
        return CodeBlock.builder().addStatement("$N.require($L)", in, all).build();
    }

    private MethodSpec checked(Shape shape, List<SchemaId> ids, String name) {
        Shape read = shape instanceof Shape.Formatted
                ? new Shape.Scalar(ScalarKind.STRING)
                : enumOf(shape)
                        .<Shape>map(type -> new Shape.Scalar(type.kind().scalar()))
                        .orElse(shape);
        MethodSpec.Builder method = method(shape, name);
        List<CodeBlock> conditions = new ArrayList<>(texts(shape, ids));
        List<PlanId> trees = plan.treesOfWhole(shape, ids);
        List<PlanId> required = trees.stream()
                .filter(tree -> !isJson(read) || plan.dependsOnScope(tree))
                .toList();
        trees.stream()
                .filter(tree -> !required.contains(tree))
                .map(blueprint::checks)
                .forEach(tree -> conditions.add(condition(tree, tree.isValid())));
        method.addCode(require(required, "in"));
        method.addStatement("$T value = $L", blueprint.types().of(read), plain(read, "in"));
        if (!conditions.isEmpty()) {
            method.beginControlFlow(
                            "if ($L)",
                            conditions.stream()
                                    .map(condition -> CodeBlock.of("!$L", condition))
                                    .collect(CodeBlock.joining("$W|| ")))
                    .addStatement("throw in.mismatch()")
                    .endControlFlow();
        }
        return method.addStatement("return $L", made(shape, "value")).build();
    }

    /** What a value becomes that was read and checked. */
    private CodeBlock made(Shape shape, String value) {
        if (shape instanceof Shape.Formatted formatted) {
            return CodeBlock.of("$L.read(in, $N)", blueprint.format(formatted.format()), value);
        }
        return madeOf(shape, CodeBlock.of("$N", value));
    }

    /** The conditions on a string; the object that is made of it tells whether it has its format. */
    private List<CodeBlock> texts(Shape shape, List<SchemaId> ids) {
        if (!(shape instanceof Shape.Formatted formatted)) {
            return texts(plan.textsOfWhole(shape, ids), blueprint::textMethod);
        }
        List<CodeBlock> conditions = texts(plan.textsBesideFormat(formatted, ids), blueprint::methodBesideFormat);
        for (String other : plan.otherFormats(formatted, ids)) {
            conditions.add(CodeBlock.of("$L.accepts(value)", blueprint.format(other)));
        }
        return conditions;
    }

    private List<CodeBlock> texts(List<PlanId> ids, Function<SchemaPlan, String> method) {
        List<CodeBlock> conditions = new ArrayList<>();
        for (PlanId id : ids) {
            conditions.add(condition(
                    blueprint.checks(id), method.apply(blueprint.plans().plan(id))));
        }
        return conditions;
    }

    private static CodeBlock condition(CheckMethods checks, String method) {
        return condition(checks, method, "value");
    }

    private static CodeBlock condition(CheckMethods checks, String method, String variable) {
        return CodeBlock.of("$T.$N($N)", checks.owner(), method, variable);
    }

    private MethodSpec.Builder method(Shape shape, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(blueprint.types().held().of(shape))
                .addParameter(blueprint.support().jsonReader(), "in");
    }

    private CodeBlock plain(Shape shape, String in) {
        Optional<TypeShape.EnumType> values = enumOf(shape);
        if (values.isPresent()) {
            return madeOf(shape, plain(new Shape.Scalar(values.get().kind().scalar()), in));
        }
        if (shape instanceof Shape.Named named) {
            return CodeBlock.of("$L.read($N)", blueprint.codec(named.key()), in);
        }
        if (shape instanceof Shape.Formatted formatted) {
            return CodeBlock.of("$L.read($N)", blueprint.format(formatted.format()), in);
        }
        if (shape.equals(new Shape.Scalar(ScalarKind.NULL))) {
            return CodeBlock.of("$T.jsonNull($N)", support().jsonReading(), in);
        }
        String call = shape instanceof Shape.Scalar scalar ? call(scalar.kind()) : "nextString";
        return CodeBlock.of("$N.$L()", in, call);
    }

    private static String call(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "nextString";
            case BOOLEAN -> "nextBoolean";
            case INT -> "nextInt";
            case LONG -> "nextLong";
            case NUMBER -> "nextNumber";
            case NULL -> "jsonNull";
            case OBJECT -> "nextObject";
            case ANY -> "nextValue";
        };
    }

    private Optional<TypeShape.EnumType> enumOf(Shape shape) {
        return shape instanceof Shape.Named named
                        && blueprint.model().type(named.key()) instanceof TypeShape.EnumType type
                ? Optional.of(type)
                : Optional.empty();
    }

    /** Whether the value is read as JSON, which the tree validator can check without reading it twice. */
    private static boolean isJson(Shape shape) {
        return shape instanceof Shape.Scalar scalar && (scalar.kind().isTree() || scalar.kind() == ScalarKind.NUMBER);
    }
}
