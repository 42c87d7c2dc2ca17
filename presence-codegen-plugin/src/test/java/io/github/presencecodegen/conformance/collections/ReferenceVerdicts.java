package io.github.presencecodegen.conformance.collections;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What networknt says about documents of a collection. */
final class ReferenceVerdicts {

    private final SchemaFiles files;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    ReferenceVerdicts(SchemaCollection collection, SchemaFiles files) {
        this.files = files;
        ResolvedSchemas resolved = new ResolvedSchemas(files);
        boolean formats = collection.file().has("assertFormats");
        this.registry = SchemaRegistry.withDefaultDialect(
                version(collection.text("dialect", "2020-12")),
                builder -> builder.schemas(uri ->
                                resolved.schema(uri).map(JsonValue::toJson).orElse(null))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(formats)
                                .build()));
    }

    private static SpecificationVersion version(String dialect) {
        return switch (dialect) {
            case "draft-04" -> SpecificationVersion.DRAFT_4;
            case "draft-06" -> SpecificationVersion.DRAFT_6;
            case "draft-07" -> SpecificationVersion.DRAFT_7;
            case "2019-09" -> SpecificationVersion.DRAFT_2019_09;
            default -> SpecificationVersion.DRAFT_2020_12;
        };
    }

    /** Whether a document is valid; nothing where networknt cannot say, as of numbers that no double has. */
    Optional<Boolean> isValid(String location, String document) {
        if (isBeyondDouble(JsonValue.parse(document))) {
            return Optional.empty();
        }
        try {
            Schema schema = schemas.computeIfAbsent(location, this::schema);
            return Optional.of(schema.validate(document, InputFormat.JSON, OutputFormat.BOOLEAN));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static boolean isBeyondDouble(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.values().stream().anyMatch(ReferenceVerdicts::isBeyondDouble);
        }
        if (value instanceof JsonObject object) {
            return object.asMap().values().stream().anyMatch(ReferenceVerdicts::isBeyondDouble);
        }
        return value instanceof JsonNumber number
                && Double.isInfinite(number.toBigDecimal().doubleValue());
    }

    private Schema schema(String location) {
        int hash = location.indexOf('#');
        return registry.getSchema(SchemaLocation.of(
                hash < 0 ? files.uri(location) : files.uri(location.substring(0, hash)) + location.substring(hash)));
    }
}
