package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.support.JsonKind;

/** The names of the support types in the consuming project. */
record Support(String packageName) {

    ClassName jsonArray() {
        return named("JsonArray");
    }

    ClassName jsonAssertions() {
        return named("JsonAssertions");
    }

    ClassName jsonBoolean() {
        return named("JsonBoolean");
    }

    ClassName jsonChecks() {
        return named("JsonChecks");
    }

    ClassName jsonValidation() {
        return named("JsonValidation");
    }

    ClassName jsonLimits() {
        return named("JsonLimits");
    }

    ClassName jsonNames() {
        return named("JsonNames");
    }

    ClassName jsonNull() {
        return named("JsonNull");
    }

    ClassName jsonNumber() {
        return named("JsonNumber");
    }

    ClassName jsonObject() {
        return named("JsonObject");
    }

    ClassName jsonObjectBuilder() {
        return jsonObject().nestedClass("Builder");
    }

    ClassName jsonPattern() {
        return named("JsonPattern");
    }

    ClassName jsonReader() {
        return named("JsonReader");
    }

    ClassName jsonString() {
        return named("JsonString");
    }

    ClassName jsonValue() {
        return named("JsonValue");
    }

    ClassName jsonVerdicts() {
        return named("JsonVerdicts");
    }

    ClassName jsonWriter() {
        return named("JsonWriter");
    }

    ClassName codec() {
        return named("JsonCodec");
    }

    ClassName invalidJsonException() {
        return named("InvalidJsonException");
    }

    ClassName invalidValueException() {
        return named("InvalidValueException");
    }

    ClassName violation() {
        return named("Violation");
    }

    ClassName deepList() {
        return named("DeepList");
    }

    ClassName orderedMap() {
        return named("OrderedMap");
    }

    ClassName patternMap() {
        return named("PatternMap");
    }

    /** The class of the values of a kind. */
    ClassName of(JsonKind kind) {
        return switch (kind) {
            case NULL -> jsonNull();
            case BOOLEAN -> jsonBoolean();
            case OBJECT -> jsonObject();
            case ARRAY -> jsonArray();
            case NUMBER -> jsonNumber();
            case STRING -> jsonString();
        };
    }

    /** A support class of a schema's own need, such as one for a format. */
    ClassName optional(String simpleName) {
        return named(simpleName);
    }

    ClassName violationBranch() {
        return named("ViolationBranch");
    }

    ClassName violationCollector() {
        return named("ViolationCollector");
    }

    TypeName jsonType(TypeName type) {
        return ParameterizedTypeName.get(named("JsonType"), type);
    }

    TypeName jsonCodec(TypeName type) {
        return ParameterizedTypeName.get(named("JsonCodec"), type);
    }

    TypeName readResult(TypeName type) {
        return ParameterizedTypeName.get(named("ReadResult"), type);
    }

    private ClassName named(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }
}
