package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** The names of the support types in the consuming project. */
record Support(String packageName) {

    ClassName jsonArray() {
        return named("JsonArray");
    }

    ClassName jsonBoolean() {
        return named("JsonBoolean");
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

    ClassName jsonReader() {
        return named("JsonReader");
    }

    ClassName jsonString() {
        return named("JsonString");
    }

    ClassName jsonValue() {
        return named("JsonValue");
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
