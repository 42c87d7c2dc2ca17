package io.github.presencecodegen.conformance.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Collections of our own in the manner of public ones, whose schemas have in common what people write. */
class OwnCollectionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/collections");

    @TestFactory
    Stream<DynamicTest> ownCollections() {
        List<SchemaCollection> collections = SchemaCollection.in(FOLDER);
        assertThat(collections).hasSizeGreaterThanOrEqualTo(5);
        return collections.stream()
                .map(collection -> DynamicTest.dynamicTest(collection.name(), () -> check(collection)));
    }

    private static void check(SchemaCollection collection) {
        new CollectionCheck(collection).run();
    }
}
