package io.github.presencecodegen.conformance.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.testing.OutsideData;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole collections of schemas from the folder in the system property {@code schema.collections.dir}. Each is generated and
 * compiled, its examples are read as types and written back, the verdicts about them and about mutants of them are
 * compared with networknt's, and a line of figures is printed.
 */
class SchemaCollectionsTest {

    private static final String PROPERTY = "schema.collections.dir";

    @TestFactory
    Stream<DynamicTest> collectionsOfOthers() {
        Optional<Path> folder = OutsideData.folder(PROPERTY);
        assumeTrue(folder.isPresent(), "set -D" + PROPERTY + " to a folder of folders with a collection.yaml each");
        List<SchemaCollection> collections = SchemaCollection.in(folder.get());
        assertThat(collections).as("folders with a collection.yaml").isNotEmpty();
        return collections.stream()
                .map(collection ->
                        DynamicTest.dynamicTest(collection.name(), () -> new CollectionCheck(collection).run()));
    }
}
