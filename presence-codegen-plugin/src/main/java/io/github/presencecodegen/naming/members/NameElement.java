package io.github.presencecodegen.naming.members;

/** Settings that give names, as a POM has them inside {@code <names>}. */
public final class NameElement {

    private NameElement() {}

    /** The one that names the type of a schema. */
    public static String ofType(String schema, String type) {
        return name(schema, element("type", type));
    }

    /** The one that names the accessor of the property of a schema. */
    public static String ofMember(String schema, String member) {
        return name(schema, element("member", member));
    }

    /** The one that names the constant of a value that a schema lists. */
    public static String ofConstant(String schema, String value, String constant) {
        return name(schema, element("value", value) + element("constant", constant));
    }

    private static String name(String schema, String what) {
        return "<name>" + element("schema", schema) + what + "</name>";
    }

    /** Maven leaves out the spaces around a text unless it is told otherwise. */
    private static String element(String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        String spaces = text.equals(text.strip()) ? "" : " xml:space=\"preserve\"";
        return "<" + name + spaces + ">" + escaped + "</" + name + ">";
    }
}
