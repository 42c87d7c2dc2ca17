package io.github.presencecodegen.conformance;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaSettings;
import java.util.Map;

/** Which generated code is put to the suite. */
enum SuiteMode {
    /** Validators alone: each schema must have one. */
    VALIDATORS {
        @Override
        SchemaSettings settings(SchemaSettings ofFolder) {
            return ofFolder;
        }

        @Override
        boolean needsAll() {
            return true;
        }

        @Override
        boolean takes(GeneratedSchema schema) {
            return true;
        }

        @Override
        Map<String, String> ask(GeneratedSchema schema, String json) {
            return schema.askValidator(json);
        }

        @Override
        boolean excuses(SuiteGroup group, SuiteCase one, Map<String, String> answers) {
            return false;
        }

        @Override
        String words() {
            return "validators";
        }
    },

    /** Types, of the schemas that become some. */
    TYPES {
        @Override
        SchemaSettings settings(SchemaSettings ofFolder) {
            return ofFolder.withTypes();
        }

        @Override
        boolean needsAll() {
            return false;
        }

        @Override
        boolean takes(GeneratedSchema schema) {
            return schema.hasType();
        }

        @Override
        Map<String, String> ask(GeneratedSchema schema, String json) {
            return schema.askType(json);
        }

        @Override
        boolean excuses(SuiteGroup group, SuiteCase one, Map<String, String> answers) {
            return LongRange.explains(one, answers) || ImpliedType.explains(group.schema(), one, answers);
        }

        @Override
        String words() {
            return "types";
        }
    };

    abstract SchemaSettings settings(SchemaSettings ofFolder);

    /** Whether a schema for which the generator reports an error counts as failed. */
    abstract boolean needsAll();

    /** Whether this code is what the mode is about. */
    abstract boolean takes(GeneratedSchema schema);

    /** The answers about a document, by the way of asking. */
    abstract Map<String, String> ask(GeneratedSchema schema, String json);

    /** Whether these answers are right although they are not those of the standard. */
    abstract boolean excuses(SuiteGroup group, SuiteCase one, Map<String, String> answers);

    abstract String words();
}
