package io.github.presencecodegen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A schema of drawings in one file without a reference, as bundlers write it: each shape is repeated wherever it is used,
 * so the file describes every shape many times.
 */
public final class FlattenedDrawing {

    private static final String POINT = "{type: array, minItems: 2, items: {type: number}}";

    private static final List<String> SHAPES = List.of(
            shape("Dot", POINT),
            shape("Line", "{type: array, minItems: 2, items: " + POINT + "}"),
            shape("Area", "{type: array, items: {type: array, minItems: 4, items: " + POINT + "}}"),
            shape("DotGroup", "{type: array, items: " + POINT + "}"),
            shape("LineGroup", "{type: array, items: {type: array, minItems: 2, items: " + POINT + "}}"));

    /** The text of the schema. */
    public String text() {
        String group = object(
                "ShapeGroup",
                "kind: " + kind("ShapeGroup"),
                "shapes: {type: array, items: {oneOf: " + list(SHAPES) + "}}");
        List<String> geometries = and(SHAPES, group);
        String item = object(
                "Item",
                "kind: " + kind("Item"),
                "key: {oneOf: [{type: string}, {type: integer}]}",
                "geometry: {oneOf: " + list(and(geometries, "{type: 'null'}")) + "}",
                "extent: " + extent());
        String sheet = object("Sheet", "kind: " + kind("Sheet"), "items: {type: array, items: " + item + "}");
        return "oneOf: " + list(and(and(geometries, item), sheet)) + "\n";
    }

    private static String shape(String name, String points) {
        return object(name, "kind: " + kind(name), "points: " + points, "extent: " + extent());
    }

    private static String object(String name, String... properties) {
        return "{title: " + name + ", type: object, required: [kind], properties: {" + String.join(", ", properties)
                + "}}";
    }

    private static String kind(String name) {
        return "{type: string, enum: [" + name + "]}";
    }

    private static String extent() {
        return "{type: array, minItems: 4, items: {type: number}}";
    }

    private static List<String> and(List<String> schemas, String more) {
        List<String> all = new ArrayList<>(schemas);
        all.add(more);
        return all;
    }

    private static String list(List<String> schemas) {
        return schemas.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
