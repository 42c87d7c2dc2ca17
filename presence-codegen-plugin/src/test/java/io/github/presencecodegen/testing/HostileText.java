package io.github.presencecodegen.testing;

import java.util.List;
import java.util.Random;

/** Text as somebody writes it who means harm, or who writes about code, or in another script. */
final class HostileText {

    private static final List<String> WORDS = List.of("user", "The ID of the room", "m.relates_to", "last_active_ago");

    private static final List<String> CODE = List.of(
            "*/",
            "/*",
            "//",
            "/**",
            "*",
            "/",
            "\\",
            "\\\\",
            "\\u002a\\u002f",
            "\\uuuu002a\\uuuu002f",
            "*\\u002f",
            "\\u000a",
            "\\u0022",
            "\\u",
            "\\n",
            "C:\\users",
            "*/ static { System.exit(1); } /*",
            "\\u002a\\u002f static int injected; \\u002f\\u002a",
            "\" + System.getProperty(\"user.home\") + \"",
            "; }} class Injected {{",
            "$",
            "$T",
            "$L",
            "$S",
            "$$",
            "$N",
            "$1T",
            "$W",
            "$Z",
            "$[",
            "$]",
            "$>",
            "%s",
            "%n",
            "%1$s",
            "%",
            "%2F",
            "%20",
            "%00",
            "'",
            "\"",
            "\"\"\"",
            "`",
            "```",
            "~",
            "~0",
            "~1",
            "#",
            ".",
            "..",
            "../..",
            ":",
            "?",
            "-",
            "+1",
            "-1",
            "1",
            "007",
            "0x1F",
            "null",
            "true",
            "<<");

    private static final List<String> MARKUP = List.of(
            "@",
            "@deprecated",
            "@param x",
            "@Override",
            "\n@deprecated\n",
            "\n * @throws Exception always\n",
            "{@",
            "{@code",
            "{@link String}",
            "{",
            "}",
            "<",
            ">",
            "<b>",
            "</pre>",
            "</p>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?x",
            "&",
            "&amp;",
            "&#42;&#47;",
            "&lt;script&gt;",
            "[a](javascript:alert(1))",
            "[a](https://x.org/?a&b\"onclick='x')",
            "[a](https://x.org/*/)",
            "<https://x.org/@{}>",
            "![x](https://x.org/x.png)",
            "[x]: https://x.org \"*/\"",
            "`text <https://x.org>`_",
            "**bold***/",
            "*a*",
            "_a_",
            "# Heading",
            "\n\n    code */\n",
            "\n```java\n*/\n```\n",
            "\n* item\n  * item\n    * item */\n",
            "\n1. one\n2. two\n",
            "\n> quote\n",
            "\n---\n",
            "| a | b |\n|---|---|\n| */ | \\u002a |");

    private static final List<String> NAMES = List.of(
            "class",
            "enum",
            "record",
            "sealed",
            "permits",
            "var",
            "yield",
            "_",
            "goto",
            "int",
            "Int",
            "void",
            "String",
            "string",
            "Object",
            "Override",
            "Deprecated",
            "Long",
            "Integer",
            "Boolean",
            "List",
            "ArrayList",
            "Objects",
            "Consumer",
            "builder",
            "Builder",
            "build",
            "create",
            "checked",
            "unchecked",
            "toBuilder",
            "toJson",
            "toJsonValue",
            "jsonType",
            "fromJson",
            "writeTo",
            "components",
            "added",
            "unknownProperties",
            "putUnknownProperty",
            "removeUnknownProperty",
            "getClass",
            "hashCode",
            "equals",
            "clone",
            "wait",
            "JSON",
            "Json",
            "json",
            "NAMES",
            "INSTANCE",
            "FILE",
            "Known",
            "Unknown",
            "KNOWN",
            "wireValue",
            "of",
            "valueOf",
            "values",
            "ordinal",
            "name",
            "value",
            "Value",
            "in",
            "out",
            "unknown",
            "item",
            "items",
            "other",
            "that",
            "this",
            "this$0",
            "limits",
            "fill",
            "absent",
            "schema",
            "at",
            "i",
            "object",
            "array",
            "string",
            "number",
            "add",
            "has",
            "get",
            "read",
            "write",
            "accepts",
            "collect",
            "isValid",
            "isListed",
            "JsonValue",
            "JsonObject",
            "JsonReader",
            "JsonCodec",
            "JsonNames",
            "Violation",
            "Validator",
            "Codec",
            "Checks",
            "1Codec",
            "FOOChecks",
            "PresenceEdu",
            "\u4e2d",
            "\u4e2dEdu",
            "\u4e2dCodec",
            "\u4e2dChecks",
            "java",
            "hostile",
            "support",
            "a-b",
            "a_b",
            "aB",
            "AB",
            "ab",
            "Foo",
            "foo",
            "FOO",
            "foo_2",
            "add_foo",
            "has_foo",
            "foo_or",
            "con",
            "CON",
            "nul",
            "aux",
            "prn",
            "com1",
            "lpt9",
            "COM\u00b9",
            "LPT\u00b2",
            "con.txt",
            "properties",
            "/properties/",
            "allOf",
            "$ref",
            "items/items");

    private static final List<String> SCRIPTS = List.of(
            "\u2028",
            "\u2029",
            "\u0085",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u001b]0;title\u0007",
            "\u007f",
            "\u009b",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u000b",
            "\u000c",
            "\n[ERROR] forged",
            "\u202e",
            "\u202a",
            "\u2066",
            "\u2069",
            "\u200e",
            "\u061c",
            "\ud83d\ude00",
            "\ud835\udc00",
            "\ud801\udc00",
            "\ud801\udc28",
            "\u200b",
            "\u200d",
            "\u200c",
            "\ufeff",
            "\u00ad",
            "\u180e",
            "\u3164",
            "\u115f",
            "a\u200b",
            "a\u00adb",
            "\u0301",
            "e\u0301",
            "\u00e9",
            "\u212b",
            "\u00c5",
            "A\u030a",
            "\u1100\u1161",
            "\uac00",
            "\u00df",
            "SS",
            "\u017f",
            "\u0130",
            "\u0131",
            "I",
            "\u01c6",
            "\u01f0",
            "\u0390",
            "\u0264",
            "\u212a",
            "k",
            "\u4e2d\u6587",
            "\u0645\u0631\u062d\u0628\u0627",
            "\u05d0",
            "\u0905\u093f",
            "\u0661",
            "\u00aa",
            "\u2160",
            "\u203f",
            "\u20ac",
            "\u00a0",
            "\u3000",
            "\ufffd",
            "\uffff",
            "\ufdd0",
            "\ue000",
            "\udb40\udc41",
            "\udbff\udfff");

    private static final List<List<String>> ALL = List.of(WORDS, CODE, MARKUP, NAMES, SCRIPTS);
    private static final List<String> GLUE = List.of("", "", " ", "_", "\n", "-", "\n\n");

    private HostileText() {}

    /** The name of a property, a definition, or a value: often one of ours, sometimes like another, rarely long. */
    static String name(Random random) {
        int kind = random.nextInt(40);
        if (kind == 0) {
            return "";
        }
        if (kind == 1) {
            return repeated(atom(random), 300);
        }
        return kind < 22 ? one(NAMES, random) : kind < 30 ? atom(random) : several(random, 3);
    }

    /** A description or a title. */
    static String prose(Random random) {
        int kind = random.nextInt(60);
        return kind == 0 ? "" : kind == 1 ? repeated(atom(random), 5000) : several(random, 6);
    }

    /** A name of a YAML file that the file system of this machine takes. */
    static String fileName(Random random) {
        String wanted = name(random).replace('/', '!').replace("\u0000", "");
        StringBuilder name = new StringBuilder();
        int bytes = 0;
        for (int point : wanted.codePoints().toArray()) {
            String character = Character.toString(point);
            bytes += character.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (bytes > 200) {
                break;
            }
            name.append(character);
        }
        return LocalFileNames.nearest(name.append(".yaml").toString());
    }

    private static String several(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(atom(random)).append(i == 1 ? "" : one(GLUE, random));
        }
        return text.toString();
    }

    private static String repeated(String atom, int length) {
        return atom.repeat(length / atom.length() + 1);
    }

    private static String atom(Random random) {
        int kind = random.nextInt(ALL.size() + 1);
        return kind < ALL.size() ? one(ALL.get(kind), random) : Character.toString(anyCharacter(random));
    }

    private static int anyCharacter(Random random) {
        int point = random.nextInt(random.nextBoolean() ? 0x300 : Character.MAX_CODE_POINT + 1);
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0x202e : point;
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
