package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where several places fit a pattern, each is treated as what it is, and no more is dropped than must be. */
class TolerantPlacesTest {

    private static final String M = """
            type: object
            properties:
              list: {type: array, items: {type: integer}}
              tuple: {type: array, prefixItems: [{type: string}, {type: string}], items: false}
              map: {type: object, additionalProperties: {type: integer}}
              closed: {type: object, properties: {a: {type: integer}, b: {type: integer}}, additionalProperties: false}
              open:
                type: object
                required: [r]
                properties: {a: {type: integer}, r: {type: integer}}
                additionalProperties: {type: integer}
              few: {type: array, maxItems: 2, items: {type: integer}}
              different: {type: array, uniqueItems: true, items: {type: integer}}
              choice: {oneOf: [{type: string}, {type: array, items: {type: integer}}]}
              rules: {type: array, items: {oneOf: [{$ref: '#/$defs/one'}, {$ref: '#/$defs/two'}]}}
              deep: {type: object, properties: {a: {}}}
            $defs:
              one:
                type: object
                required: [kind]
                properties: {kind: {const: one}, note: {type: string}, ago: {type: integer}}
                additionalProperties: false
              two:
                type: object
                required: [kind]
                properties: {kind: {const: two}}
                additionalProperties: false
            """;

    @TempDir
    private Path root;

    private ProbedCode code;

    @BeforeEach
    void generate() {
        code = ProbedCode.of(new SpecFolder(root).file("m.yaml", M));
    }

    /** What comes of documents, each after what is tolerated in it; with apostrophes for quotation marks. */
    private void assertRead(String outcome, String... toleratedAndDocuments) {
        StringBuilder calls = new StringBuilder("StringBuilder all = new StringBuilder();\n");
        for (int i = 0; i < toleratedAndDocuments.length; i += 2) {
            calls.append("all.append(outcome(Tolerance.none()%s, \"%s\"));%n"
                    .formatted(
                            toleratedAndDocuments[i].replace('\'', '"'),
                            toleratedAndDocuments[i + 1].replace("'", "\\\"")));
        }
        assertThat(code.run(calls + """
                            return all.toString();
                        }

                        private static String outcome(Tolerance tolerance, String json) {
                            ReadResult<M> read = M.JSON.with(tolerance).read(json);
                            StringBuilder outcome = new StringBuilder(read.isValid() ? read.value().toJson() : "refused");
                            read.violations().forEach(each -> outcome.append(" " + each.pointer() + " " + each.keyword()));
                            for (Repair repair : read.repairs()) {
                                outcome.append("\\n" + repair.action() + " " + repair.pointer());
                                repair.causes().forEach(each -> outcome.append(" " + each.keyword()));
                            }
                            return outcome.append("\\n").toString();
                        """)).isEqualTo(outcome);
    }

    @Test
    void aPatternDropsOnlyFromWhatItsActionIsFor() {
        assertRead(
                """
                refused /tuple/0 type
                refused /closed/a type
                {"map":{"q":1}}
                DROP_ENTRY /map/r type
                DROP_ENTRY /map/a type
                refused /open/a type
                refused /map/a type
                refused /open/q type
                {"open":{"r":1}}
                DROP_ENTRY /open/* type
                refused /closed additionalProperties
                """,
                ".dropItems('/*')",
                "{'tuple':[1,'a']}",
                ".dropEntries('/*')",
                "{'closed':{'a':'x'}}",
                ".dropEntries('/*')",
                "{'map':{'r':'x','a':'x','q':1}}",
                ".dropEntries('/*')",
                "{'open':{'r':1,'a':'x'}}",
                ".dropOptional('/*/a')",
                "{'map':{'a':'x'}}",
                ".dropOptional('/open/*')",
                "{'open':{'r':1,'q':'x'}}",
                ".dropEntries('/open')",
                "{'open':{'r':1,'*':'x'}}",
                ".dropOptional('/closed/*')",
                "{'closed':{'zzz':1}}");
    }

    @Test
    void nothingIsDroppedThatIsValidWithoutWhatIsInsideIt() {
        assertRead(
                """
                {"choice":[1,2]}
                DROP_ITEM /choice/1 type
                {"few":[1,2]}
                DROP_ITEM /few/1 type
                {}
                DROP_OPTIONAL /few maxItems type
                {"different":[1]}
                DROP_ITEM /different/1 type
                DROP_ITEM /different/2 type
                {"rules":[{"kind":"one"},{"kind":"two"}]}
                DROP_OPTIONAL /rules/0/note type
                DROP_ITEM /rules/2 oneOf const
                """,
                ".dropItems('/choice').dropOptional('/choice')",
                "{'choice':[1,'x',2]}",
                ".dropItems('/few').dropOptional('/few')",
                "{'few':[1,'x',2]}",
                ".dropItems('/few').dropOptional('/few')",
                "{'few':[1,'x',2,3]}",
                ".dropItems('/different').dropOptional('/different')",
                "{'different':[1,'x','x']}",
                ".dropOptional('/rules/*/note').dropItems('/rules')",
                "{'rules':[{'kind':'one','note':1},{'kind':'two'},{'kind':'x'}]}");
    }

    @Test
    void aDefaultIsForObjectsThatDeclareIt() {
        assertRead(
                """
                {"list":[],"map":{"q":1},"closed":{"a":5},"open":{"a":5,"r":1}}
                DEFAULT_VALUE /open/a
                DEFAULT_VALUE /closed/a
                {"rules":[{"kind":"two"},{"kind":"one","ago":5}]}
                DEFAULT_VALUE /rules/1/ago
                """,
                ".defaultValue('/*/a', JsonNumber.of(5))",
                "{'map':{'q':1},'list':[],'open':{'r':1},'closed':{}}",
                ".defaultValue('/rules/*/ago', JsonNumber.of(5))",
                "{'rules':[{'kind':'two'},{'kind':'one'}]}");
    }

    @Test
    void aDefaultMayNotExceedTheDepth() {
        assertThat(code.run("""
                        Tolerance tolerance = Tolerance.none().defaultValue("/deep/a", JsonValue.parse("[[[]]]"));
                        return M.JSON.with(tolerance).with(JsonLimits.DEFAULT.withMaxDepth(4)).read("{\\"deep\\":{}}").violations()
                            .get(0).keyword() + M.JSON.with(tolerance).with(JsonLimits.DEFAULT.withMaxDepth(5))
                            .read("{\\"deep\\":{}}").repairs().size();
                        """)).isEqualTo("$parse1");
    }

    @Test
    void manyCausesOfOneRepairHideNoOther() {
        assertThat(code.run("""
                        StringBuilder json = new StringBuilder("{\\"map\\":{\\"q\\":\\"\\"},\\"choice\\":[1],\\"list\\":[");
                        json.append("\\"\\",".repeat(150_000)).append("1],\\"closed\\":{\\"a\\":\\"\\"}}");
                        Tolerance tolerance = Tolerance.none().dropOptional("/list").dropEntries("/map").dropOptional("/closed/a");
                        List<Repair> repairs = M.JSON.with(tolerance).read(json.toString()).repairs();
                        return repairs.stream().map(each -> each.pointer() + " " + each.causes().size()).toList().toString();
                        """)).isEqualTo("[/map/q 1, /list 100, /closed/a 1]");
    }
}
