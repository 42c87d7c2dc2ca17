package io.github.presencecodegen.emit.types;

import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.javadoc.DemandText;
import io.github.presencecodegen.emit.javadoc.FormatText;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes in Javadoc the constraints of a property. */
public final class ConstraintText {

    private static final int MOST_VALUES = 12;
    private static final int LONGEST_DEFAULT = 100;

    private final Blueprint blueprint;

    ConstraintText(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /**
     * What follows the words on the value of a property: whether it is required, its constraints, and the file that
     * describes it unless the type comes from that file. The words say already whether it may be absent or null.
     */
    String of(Member member, String owningFile) {
        List<String> parts = new ArrayList<>();
        if (member.isRequired()) {
            parts.add("required");
        }
        value(member).ifPresent(parts::add);
        format(member.value(), member.property().ids()).ifPresent(parts::add);
        if (!hasListedValues(member)) {
            parts.addAll(DemandText.of(member.property().documentation().demands()));
        }
        member.property()
                .documentation()
                .defaultValue()
                .ifPresent(given -> parts.add(shown(given.value()) + " by default"));
        String file = member.property().documentation().source().file();
        if (!file.equals(owningFile)) {
            parts.add("described in " + JavadocText.code(file));
        }
        return parts.stream().map("; "::concat).collect(Collectors.joining());
    }

    private Optional<String> value(Member member) {
        Shape shape = member.value();
        if (shape instanceof Shape.Constant constant) {
            return Optional.of("always " + JavadocText.code(constant.value()));
        }
        if (shape instanceof Shape.Named named
                && blueprint.model().type(named.key()) instanceof TypeShape.EnumType type) {
            return Optional.of(values(type.texts(), type.isOpen()));
        }
        Optional<String> listed = listed(shape, member.property().ids());
        if (listed.isPresent()) {
            return listed;
        }
        return member.isScalar(ScalarKind.INT) ? Optional.of("a 32-bit integer") : Optional.empty();
    }

    private Optional<String> listed(Shape shape, List<SchemaId> ids) {
        return shape instanceof Shape.ListOf list
                ? listed(list.item().withoutNull(), list.itemIds()).map("each item "::concat)
                : blueprint.model().listed(ids).map(values -> values(values.texts(), values.isOpen()));
    }

    private Optional<String> format(Shape shape, List<SchemaId> ids) {
        return shape instanceof Shape.ListOf list
                ? formatOfItems(list).map("each item "::concat)
                : blueprint.model().format(ids).map(FormatText::of);
    }

    private Optional<String> formatOfItems(Shape.ListOf list) {
        return list.item() instanceof Shape.ListOf inner ? formatOfItems(inner) : format(list.item(), list.itemIds());
    }

    private boolean hasListedValues(Member member) {
        Shape shape = member.value();
        return shape instanceof Shape.Constant
                || shape instanceof Shape.Named named
                        && blueprint.model().type(named.key()) instanceof TypeShape.EnumType;
    }

    /** A default as code: strings unquoted, everything else as JSON. */
    static String shown(JsonValue value) {
        String text = value instanceof JsonString string ? string.value() : value.toJson();
        return JavadocText.code(
                text.codePointCount(0, text.length()) > LONGEST_DEFAULT
                        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_DEFAULT)) + "…"
                        : text);
    }

    private static String values(List<String> values, boolean isOpen) {
        if (values.size() == 1 && !isOpen) {
            return "always " + JavadocText.code(values.get(0));
        }
        return (isOpen ? "usually one of " : "one of ") + values(values);
    }

    private static String values(List<String> values) {
        String listed =
                values.stream().limit(MOST_VALUES).map(JavadocText::code).collect(Collectors.joining(", "));
        return values.size() > MOST_VALUES ? listed + " and " + (values.size() - MOST_VALUES) + " more" : listed;
    }
}
