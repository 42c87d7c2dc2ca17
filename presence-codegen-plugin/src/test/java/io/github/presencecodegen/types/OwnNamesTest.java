package io.github.presencecodegen.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.support.JsonCodec;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.ObjectBuilder;
import io.github.presencecodegen.support.ObjectCodec;
import io.github.presencecodegen.support.ObjectValue;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import io.github.presencecodegen.testing.SpecFolder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas whose properties, types, alternatives, items, values and files are called like everything that generated code
 * uses itself: the words are taken from generated code. The system property {@code names.kinds}, up to 11, asks for values
 * of more kinds behind each name.
 */
@Tag("full")
class OwnNamesTest {

    private static final SchemaSettings SETTINGS = new SchemaSettings("2020-12", false, false);
    private static final Pattern NO_CODE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern OF_TYPES = Pattern.compile("\\w+(?:Codec|Checks|Validator)");
    private static final int TOGETHER = 110;
    private static final int FEW = 22;
    private static final int MOST = 220;

    @TempDir
    private Path temp;

    private final Map<String, OwnNamesSchema> schemas = new LinkedHashMap<>();

    @Test
    void nothingIsConfusedWithWhatGeneratedCodeUses() {
        List<String> words = words();
        assertThat(words)
                .contains(
                        "in", "value", "name", "other", "INSTANCE", "NAMES", "JSON", "Builder", "List", "Map", "String")
                .contains("JsonValue", "Objects", "Consumer", "Override", "equals", "checked", "unchecked");
        SpecFolder files = new SpecFolder(temp);
        SchemaBatch batch = new SchemaBatch(temp);
        int kinds = Integer.getInteger("names.kinds", 1);
        for (int i = 0; i < words.size(); i += TOGETHER) {
            List<String> some = words.subList(i, Math.min(words.size(), i + TOGETHER));
            for (int kind = 0; kind < 5 * kinds; kind += 5) {
                add("object" + kind + "a" + i, OwnNamesSchema.object(some, kind), batch);
                add("files" + kind + "a" + i, inFiles(OwnNamesSchema.object(ofFiles(some), kind + 5), files), batch);
            }
            add("titled" + i, OwnNamesSchema.titled(some), batch);
            add("twins" + i, OwnNamesSchema.object(twins(some), 0), batch);
            for (int j = 0; j < some.size(); j += FEW) {
                // A small object is read in another way.
                List<String> few = some.subList(j, Math.min(some.size(), j + FEW));
                add("twins" + i + "few" + j, OwnNamesSchema.object(twins(few), j), batch);
            }
            add("titledtwins" + i, OwnNamesSchema.titled(twins(some)), batch);
        }
        add("large", OwnNamesSchema.object(words.subList(0, MOST), 2), batch);
        List<String> wrong = new ArrayList<>();
        Map<String, GeneratedSchema> generated = batch.compile();
        batch.refused().forEach((name, why) -> wrong.add(name + ": " + why));
        batch.broken().forEach((name, why) -> wrong.add(name + ": " + why));
        generated.forEach((name, code) -> wrong.addAll(wrong(name, code)));
        assertThat(wrong).isEmpty();
    }

    /** The words with others that want the same names, so that some of them keep their spelling. */
    private static List<String> twins(List<String> words) {
        Set<String> twins = new TreeSet<>(words);
        for (String word : words) {
            twins.add(
                    word.equals(word.toUpperCase(Locale.ROOT))
                            ? word.toLowerCase(Locale.ROOT)
                            : word.toUpperCase(Locale.ROOT));
        }
        return List.copyOf(twins);
    }

    private void add(String name, OwnNamesSchema schema, SchemaBatch batch) {
        schemas.put(name, schema);
        batch.add(name, schema.schema().toJson(), SETTINGS);
    }

    /** A file whose type is called like the codec of another one is an error. */
    private static List<String> ofFiles(List<String> words) {
        return words.stream().filter(word -> !OF_TYPES.matcher(word).matches()).toList();
    }

    /** The same with a file for each property, called like the property. */
    private static OwnNamesSchema inFiles(OwnNamesSchema schema, SpecFolder files) {
        JsonObject.Builder properties = JsonObject.builder();
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ((JsonObject) schema.schema().get("properties")).forEach((name, part) -> {
            if (known.add(name)) {
                files.file("words/" + name + ".json", ((JsonObject) part).toJson());
                properties.put(name, reference("words/" + name + ".json"));
            } else {
                properties.put(name, part);
            }
        });
        return new OwnNamesSchema(
                schema.schema().toBuilder()
                        .put("properties", properties.build())
                        .build(),
                schema.document());
    }

    private static JsonObject reference(String file) {
        return JsonObject.builder().put("$ref", JsonString.of(file)).build();
    }

    private List<String> wrong(String name, GeneratedSchema code) {
        String document = schemas.get(name).document().toJson();
        List<String> wrong = new ArrayList<>();
        code.askType(document).forEach((way, answer) -> {
            if (!answer.equals(GeneratedSchema.VALID)) {
                wrong.add(name + ": " + way + " says " + answer);
            }
        });
        String written = wrong.isEmpty() ? code.writtenAs(document) : document;
        if (!written.equals(document)) {
            wrong.add(name + ": " + written);
        }
        return wrong;
    }

    /** The words of code for types of all kinds, and of what they inherit. */
    private List<String> words() {
        SpecFolder spec = new SpecFolder(temp.resolve("code"));
        OwnNamesSchema plain =
                OwnNamesSchema.object(List.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10"), 0);
        spec.file("m.a.yaml", plain.schema().toJson());
        spec.file("m.b.yaml", "{type: string, minLength: 1}");
        spec.file("m.c.yaml", "{type: object, properties: {p: {type: integer, default: 1}}, minProperties: 1}");
        Stream<String> ofCode = GeneratedCode.of(Requests.of(spec.root(), "m.*.yaml")).spec().files().stream()
                .filter(file -> !file.shared())
                .map(GeneratedFile::text)
                .flatMap(text -> WORD.matcher(NO_CODE.matcher(text).replaceAll(" "))
                        .results()
                        .map(found -> found.group()));
        Stream<String> inherited = Stream.of(
                        Object.class,
                        JsonCodec.class,
                        ObjectCodec.class,
                        ObjectValue.class,
                        ObjectBuilder.class,
                        Enum.class,
                        Record.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> !name.contains("$"));
        return List.copyOf(new TreeSet<>(Stream.concat(ofCode, inherited).toList()));
    }
}
