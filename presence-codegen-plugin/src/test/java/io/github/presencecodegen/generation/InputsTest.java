package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.OtherValues;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A setting that the inputs of a run forget leaves what was generated before it was changed. */
class InputsTest {

    /** Names for messages, what becomes of warnings, and by what the inputs of the last run are found. */
    private static final Set<String> NO_INPUTS =
            Set.of("specName", "outputName", "workName", "failOnWarning", "workDirectory", "execution");

    @TempDir
    private Path temp;

    private SortedMap<String, String> inputs(GenerationRequest request) {
        return Inputs.today(request, List.of());
    }

    @Test
    void everyComponentOfTheRequestIsAmongThemOrSaidNotToBe() throws Exception {
        Path spec = Files.createDirectories(temp.resolve("spec"));
        SchemaGroup group = new SchemaGroup(List.of("a/*"), List.of("b/*"), Requests.PACKAGE, "Edu");
        GenerationRequest request = new RequestBuilder(Requests.of(spec, List.of(group)))
                .names(new NameOverride("a/m.a.yaml", "A"))
                .enums(EnumPolicy.of(List.of("AEdu.Mood")))
                .format("uri", "java.net.URI", "create")
                .schemaMapping("https://example.org/", "common/")
                .build();

        assertThat(OtherValues.of(request, NO_INPUTS).entrySet())
                .filteredOn(other -> inputs(other.getValue()).equals(inputs(request)))
                .extracting(other -> other.getKey())
                .as("components that may change without a run that generates anew")
                .isEmpty();
    }

    @Test
    void whatIsSaidNotToBeAmongThemIsAComponent() {
        assertThat(Arrays.stream(GenerationRequest.class.getRecordComponents()).map(component -> component.getName()))
                .containsAll(NO_INPUTS);
    }
}
