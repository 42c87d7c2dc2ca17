package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.Metaschemas;
import io.github.presencecodegen.schema.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an OpenAPI document says of the schemas in it, by the version in its root. Such a root is no schema itself.
 *
 * @param standard the dialect of the files that name none; the conventions of Matrix hold in its documents too
 * @param metaschemas finds the dialect that a document names
 */
record OpenApi(Dialect standard, Metaschemas metaschemas) {

    /** The URI of the dialect of OpenAPI 3.1 (section 4.8.24.4), which a release follows. */
    private static final Pattern BASE = Pattern.compile("https://spec\\.openapis\\.org/oas/3\\.[1-9]\\d*/dialect/.+");

    private static final String DIALECT = "jsonSchemaDialect";

    /** Whether a root is that of an OpenAPI document. */
    static boolean isDocument(Node root) {
        return version("swagger", root).filter(version -> version.equals("2.0")).isPresent()
                || version("openapi", root)
                        .filter(version -> version.startsWith("3."))
                        .isPresent();
    }

    /** The dialect of what is in a document, whatever kind of document it is. */
    Dialect dialect(Node root, Diagnostics diagnostics) {
        if (!isDocument(root)) {
            return standard;
        }
        return named(root, diagnostics).orElseGet(() -> ofVersion(root)).withSettingsOf(standard);
    }

    /** The dialect of OpenAPI that a metaschema stands for. */
    static Optional<Dialect> ofMetaschema(String uri) {
        return BASE.matcher(uri).matches() ? Optional.of(Drafts.openApi31()) : Optional.empty();
    }

    private Optional<Dialect> named(Node root, Diagnostics diagnostics) {
        return ((MappingNode) root)
                .get(DIALECT)
                .filter(Reading::isString)
                .flatMap(uri -> metaschemas.dialect(Reading.text(uri), uri.place(), diagnostics));
    }

    private Dialect ofVersion(Node root) {
        Optional<String> version = version("openapi", root);
        if (version.filter(text -> text.startsWith("3.0")).isPresent()) {
            return Drafts.openApi30();
        }
        if (standard.isForgiving()) {
            return standard;
        }
        return version.isPresent() ? Drafts.openApi31() : Drafts.swagger();
    }

    /** YAML takes a version such as 3.1 for a number. */
    private static Optional<String> version(String keyword, Node root) {
        return root instanceof MappingNode mapping
                ? mapping.get(keyword)
                        .filter(ScalarNode.class::isInstance)
                        .map(version -> ((ScalarNode) version).text())
                : Optional.empty();
    }
}
