package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.plan.check.PlanId;

/** The names of the methods that check one schema. To ask for the name of a pass is to call it, which is noted. */
public final class CheckMethods {

    private final ClassName owner;
    private final String suffix;
    private final PlanId plan;
    private final ChecksDemand demand;

    /**
     * The methods of a plan.
     *
     * @param owner their class
     * @param suffix what their names end in
     * @param demand takes note of what is called
     */
    CheckMethods(ClassName owner, String suffix, PlanId plan, ChecksDemand demand) {
        this.owner = owner;
        this.suffix = suffix;
        this.plan = plan;
        this.demand = demand;
    }

    /** Their class. */
    public ClassName owner() {
        return owner;
    }

    private String called(CheckPass pass, String prefix) {
        demand.note(plan, pass);
        return prefix + suffix;
    }

    /** A call of one of the methods from a class, with a qualifier only where it is another one. */
    public CodeBlock call(String method, ClassName from, Object... arguments) {
        CodeBlock.Builder call = CodeBlock.builder();
        if (!owner.equals(from)) {
            call.add("$T.", owner);
        }
        call.add("$N(", method);
        for (int i = 0; i < arguments.length; i++) {
            call.add(i == 0 ? "$L" : ", $L", arguments[i]);
        }
        return call.add(")").build();
    }

    /** Answers yes or no of a {@code JsonValue}. */
    public String isValid() {
        return called(CheckPass.VALUE, "isValid");
    }

    /** Finds the answer that is remembered. */
    public String decide() {
        return "decide" + suffix;
    }

    /** Answers yes or no of a string. */
    public String isText() {
        return called(CheckPass.TEXT, "isText");
    }

    /** Answers yes or no of a string whose typed format is asked for elsewhere. */
    public String isOtherwiseValid() {
        return called(CheckPass.BESIDE_FORMAT, "isOtherwiseValid");
    }

    /** Answers yes or no of an object, as far as it is an object. */
    public String isObject() {
        return "isObject" + suffix;
    }

    /** Answers yes or no of an array, as far as it is an array. */
    public String isArray() {
        return "isArray" + suffix;
    }

    /** Answers yes or no of one member of an object. */
    public String isMember() {
        return "isMember" + suffix;
    }

    /** Answers whether no pattern of {@code patternProperties} matches a name. */
    public String isUnmatched() {
        return "isUnmatched" + suffix;
    }

    /** Answers yes or no of a string: {@code enum}. */
    public String isListed() {
        return called(CheckPass.LISTED, "isListed");
    }

    /** Answers yes or no of the described properties of an object, by name. */
    public String isProperty() {
        return "isProperty" + suffix;
    }

    /** Says how many branches of {@code oneOf} hold. */
    public String holding(Subject subject) {
        return "holding" + subject.word() + suffix;
    }

    /** Answers whether no branch of {@code anyOf} or of a union of types holds. */
    public String isNone(String keyword, Subject subject) {
        return "isNone" + (keyword.equals("anyOf") ? "" : word(keyword)) + subject.word() + suffix;
    }

    /** Answers whether the branch holds that a tag chooses. */
    public String isChosen(String keyword) {
        return "isChosen" + word(keyword) + suffix;
    }

    /** Says which branch a tag chooses. */
    public String chosen(String keyword) {
        return "chosen" + word(keyword) + suffix;
    }

    /** Says which of the conditions hold on which it depends what is evaluated. */
    public String held(PartKind parts) {
        return (parts.areItems() ? "heldForItems" : "held") + suffix;
    }

    /** Answers whether all unevaluated parts are valid. */
    public String areEvaluated(PartKind parts) {
        return (parts.areItems() ? "areItemsEvaluated" : "areEvaluated") + suffix;
    }

    /** Answers whether nothing has evaluated a member or an item. */
    public String isUnevaluated(PartKind parts) {
        return (parts.areItems() ? "isItemUnevaluated" : "isUnevaluated") + suffix;
    }

    private static String word(String keyword) {
        return switch (keyword) {
            case "anyOf" -> "AnyOf";
            case "oneOf" -> "OneOf";
            default -> "UnionType";
        };
    }

    /** Reports to a collector. */
    public String collect() {
        return called(CheckPass.REPORT, "collect");
    }

    /** Finds the report that is remembered. */
    public String explain() {
        return "explain" + suffix;
    }
}
