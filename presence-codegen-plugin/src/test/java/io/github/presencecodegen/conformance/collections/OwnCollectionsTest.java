package io.github.presencecodegen.conformance.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Collections of our own in the manner of public ones, whose schemas have in common what people write. */
class OwnCollectionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/collections");

    /** The collections that do not pass yet, with what is missing. */
    private static final Map<String, String> PENDING = Map.of(
            "configuration", "the setting knownKeywords, deprecated with a reason, types of conditions",
            "facets", "references by the $id of a file that is not selected",
            "registers", "the setting knownKeywords, unions that narrow unions",
            "self-describing", "the settings nameFrom and knownKeywords, the dialect of a mapping",
            "webhooks", "the settings baseUri, nameFrom and knownKeywords");

    @TestFactory
    Stream<DynamicTest> ownCollections() {
        List<SchemaCollection> collections = SchemaCollection.in(FOLDER);
        assertThat(collections).hasSizeGreaterThanOrEqualTo(5);
        return collections.stream()
                .map(collection -> DynamicTest.dynamicTest(collection.name(), () -> check(collection)));
    }

    private static void check(SchemaCollection collection) {
        assumeFalse(
                PENDING.containsKey(collection.name()),
                () -> collection + " is pending: " + PENDING.get(collection.name()));
        new CollectionCheck(collection).run();
    }

    @Test
    void pendingCollectionsExist() {
        assertThat(SchemaCollection.in(FOLDER).stream().map(SchemaCollection::name))
                .containsAll(PENDING.keySet());
    }
}
