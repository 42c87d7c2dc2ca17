package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that are written from the root of a collection. */
class BaseUriTest {

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    private void link(BaseUri base, SchemaMappings mappings, String id, String reference) {
        spec.file("in/star/a.json", "{\"$id\": \"" + id + "\", \"$ref\": \"" + reference + "\"}");
        SchemaGraph graph = spec.link(Dialects.named("2020-12"), mappings, base, List.of("in/star/a.json"));
        target = graph.target(new SchemaId("in/star/a.json", ""))
                .map(SchemaId::toString)
                .orElse("nothing");
    }

    private String target = "";

    @ParameterizedTest
    @CsvSource({
        "in/, star$a, common/user.json, in/common/user.json#",
        "in/, https://example.org/a, common/user.json, in/common/user.json#",
        "'', star$a, in/common/user.json#/$defs/b, in/common/user.json#/$defs/b",
        "'', star$a, @/note.yaml, @/note.yaml#",
        "'', star$a, /in/common/user.json, in/common/user.json#",
        "'', star$a, user, in/common/named.json#",
        "in/, https://example.org/a, user#/$defs/b, in/common/named.json#/$defs/b",
        "https://example.org/, star$a, user, in/common/named.json#",
        "https://example.org/, star$a, far, in/common/far.json#",
        "https://example.org/, star$a, mapped/user.json, in/common/user.json#",
        "in/, star$a, near.json, in/star/near.json#",
        "in/, star$a, near.json#name, in/star/near.json#/$defs/c",
        "in/, star$a, common/user.json#name, in/common/user.json#/$defs/b",
        "in/, star$a, user#name, in/common/named.json#/$defs/b",
    })
    void startFromTheBase(String base, String id, String reference, String expected) {
        spec.file("in/common/user.json", "{\"$defs\": {\"b\": {\"$anchor\": \"name\"}}}")
                .file("in/common/named.json", "{\"$id\": \"user\", \"$defs\": {\"b\": {\"$anchor\": \"name\"}}}")
                .file("in/common/far.json", "{\"$id\": \"https://example.org/far\"}")
                .file("in/star/near.json", "{\"$defs\": {\"c\": {\"$anchor\": \"name\"}}}")
                .file("in/near.json", "{}")
                .file("@/note.yaml", "{}");
        SchemaMappings mappings = new SchemaMappings(Map.of("https://example.org/mapped/", "in/common/"));
        link(BaseUri.of(base), mappings, id, reference);
        assertThat(spec.messages()).isEmpty();
        assertThat(target).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"../../x.json, REF_OUTSIDE", "../none.json, UNRESOLVABLE_REF"})
    void doNotLeaveTheFolder(String reference, String code) {
        spec.file("x.json", "{}").file("in/a.json", "{\"$ref\": \"" + reference + "\"}");
        spec.link(Dialects.named("2020-12"), SchemaMappings.NONE, BaseUri.of("in/"), List.of("in/a.json"));
        assertThat(spec.reported()).containsExactly("in/a.json:1:2 " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "star$a, common/user.json," + " There is in/common/user.json. If that is meant set <baseUri>in/</baseUri>",
        "star$a, in/common/user.json," + " There is in/common/user.json. If that is meant set <baseUri>.</baseUri>",
        "star$a, user, in/common/named.json has this as its $id. If that is meant set <baseUri>.</baseUri>",
    })
    void areExplainedWithoutOne(String id, String reference, String advice) {
        spec.file("in/common/user.json", "{}").file("in/common/named.json", "{\"$id\": \"user\"}");
        link(BaseUri.NONE, SchemaMappings.NONE, id, reference);
        assertThat(spec.reported()).containsExactly("in/star/a.json:1:19 UNRESOLVABLE_REF");
        assertThat(spec.messages().get(0).replace("meant,", "meant")).contains(advice);
    }

    @Test
    void areAmbiguousWhereTwoFilesAreMeant() {
        spec.file("b.json", "{\"$id\": \"user\"}").file("c/c.json", "{\"$id\": \"user\"}");
        link(BaseUri.of(""), SchemaMappings.NONE, "star$a", "user");
        assertThat(spec.reported()).containsExactly("in/star/a.json:1:19 DUPLICATE_ID");
    }
}
