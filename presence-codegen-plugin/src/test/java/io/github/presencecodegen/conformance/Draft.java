package io.github.presencecodegen.conformance;

import com.networknt.schema.SpecificationVersion;
import java.util.Set;

/** A draft of JSON Schema, as random schemas are written for it. */
enum Draft {
    V4("draft-04", SpecificationVersion.DRAFT_4),
    V6("draft-06", SpecificationVersion.DRAFT_6),
    V7("draft-07", SpecificationVersion.DRAFT_7),
    V2019_09("2019-09", SpecificationVersion.DRAFT_2019_09),
    V2020_12("2020-12", SpecificationVersion.DRAFT_2020_12);

    private static final Set<String> SINCE_6 = Set.of("contains", "propertyNames");

    private static final Set<String> SINCE_7 = Set.of("if", "then", "else");

    private static final Set<String> SINCE_2019 =
            Set.of("minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties");

    private final String dialect;
    private final SpecificationVersion version;

    Draft(String dialect, SpecificationVersion version) {
        this.dialect = dialect;
        this.version = version;
    }

    /** Its name in the settings. */
    String dialect() {
        return dialect;
    }

    /** Its name for networknt. */
    SpecificationVersion version() {
        return version;
    }

    String metaschema() {
        return version.getDialectId();
    }

    String id() {
        return this == V4 ? "id" : "$id";
    }

    String definitions() {
        return compareTo(V2019_09) < 0 ? "definitions" : "$defs";
    }

    /** Whether keywords beside {@code $ref} are ignored. */
    boolean refHidesSiblings() {
        return compareTo(V2019_09) < 0;
    }

    boolean knows(String keyword) {
        return !(SINCE_6.contains(keyword) && compareTo(V6) < 0
                || SINCE_7.contains(keyword) && compareTo(V7) < 0
                || SINCE_2019.contains(keyword) && compareTo(V2019_09) < 0);
    }
}
