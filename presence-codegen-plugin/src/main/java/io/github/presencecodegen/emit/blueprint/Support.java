package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.support.JsonKind;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of the support types in the consuming project. It notes which of them are named, so that these are copied. */
public final class Support {

    private final String packageName;
    private final boolean hasJackson;
    private final Set<String> named = new TreeSet<>();

    /**
     * The support types in a package.
     *
     * @param hasJackson whether Jackson reads and writes generated types
     */
    public Support(String packageName, boolean hasJackson) {
        this.packageName = packageName;
        this.hasJackson = hasJackson;
    }

    /** What tells Jackson of a type that is no {@code JsonModel}, or cannot be read itself; nothing without Jackson. */
    public Optional<ClassName> jacksonModel() {
        return hasJackson ? Optional.of(named("JacksonModel")) : Optional.empty();
    }

    /** The support types that were named, by their names below the support package. */
    public Set<String> demanded() {
        return Collections.unmodifiableSet(named);
    }

    /** What begins every type, with the annotations that are wanted. */
    public Declarations declarations(GeneratedAnnotations wanted) {
        return new Declarations(wanted.hasOwn() ? Optional.of(named("Generated")) : Optional.empty(), wanted.hasJdk());
    }

    public ClassName jsonArray() {
        return named("JsonArray");
    }

    public ClassName contentEncoding() {
        return named("ContentEncoding");
    }

    public ClassName jsonAssertions() {
        return named("JsonAssertions");
    }

    public ClassName jsonBoolean() {
        return named("JsonBoolean");
    }

    public ClassName jsonChecks() {
        return named("JsonChecks");
    }

    public ClassName jsonValidation() {
        return named("JsonValidation");
    }

    public ClassName jsonLimits() {
        return named("JsonLimits");
    }

    public ClassName jsonKind() {
        return named("JsonKind");
    }

    public ClassName jsonNames() {
        return named("JsonNames");
    }

    public ClassName jsonNull() {
        return named("JsonNull");
    }

    public ClassName jsonNumber() {
        return named("JsonNumber");
    }

    public ClassName jsonObject() {
        return named("JsonObject");
    }

    public ClassName jsonObjectBuilder() {
        return jsonObject().nestedClass("Builder");
    }

    public ClassName jsonPattern() {
        return named("pattern.JsonPattern");
    }

    public ClassName jsonParts() {
        return named("JsonParts");
    }

    public ClassName jsonReader() {
        return named("JsonReader");
    }

    public ClassName jsonReading() {
        return named("JsonReading");
    }

    public ClassName jsonString() {
        return named("JsonString");
    }

    public ClassName jsonValue() {
        return named("JsonValue");
    }

    public ClassName jsonVerdicts() {
        return named("JsonVerdicts");
    }

    public ClassName jsonWriter() {
        return named("JsonWriter");
    }

    public ClassName codec() {
        return named("JsonCodec");
    }

    public ClassName dispatchCodec() {
        return named("DispatchCodec");
    }

    public ClassName partDispatchCodec() {
        return named("PartDispatchCodec");
    }

    public ClassName dispatchMembers() {
        return named("DispatchMembers");
    }

    public ClassName invalidJsonException() {
        return named("InvalidJsonException");
    }

    public ClassName invalidValueException() {
        return named("InvalidValueException");
    }

    public ClassName violation() {
        return named("Violation");
    }

    public ClassName deepList() {
        return named("DeepList");
    }

    public ClassName orderedMap() {
        return named("OrderedMap");
    }

    public ClassName patternMap() {
        return named("PatternMap");
    }

    /** The class of the values of a kind. */
    public ClassName of(JsonKind kind) {
        return switch (kind) {
            case NULL -> jsonNull();
            case BOOLEAN -> jsonBoolean();
            case OBJECT -> jsonObject();
            case ARRAY -> jsonArray();
            case NUMBER -> jsonNumber();
            case STRING -> jsonString();
        };
    }

    public ClassName typedFormat() {
        return named("TypedFormat");
    }

    public ClassName formatted() {
        return named("Formatted");
    }

    public ClassName formattedMap() {
        return named("FormattedMap");
    }

    public ClassName formattedViews() {
        return named("FormattedViews");
    }

    public ClassName violationBranch() {
        return named("ViolationBranch");
    }

    public ClassName violationCollector() {
        return named("ViolationCollector");
    }

    public TypeName jsonType(TypeName type) {
        return ParameterizedTypeName.get(named("JsonType"), type);
    }

    public ClassName jsonModel() {
        return named("JsonModel");
    }

    public ClassName jsonObjectModel() {
        return named("JsonObjectModel");
    }

    public TypeName objectValue(TypeName type) {
        return ParameterizedTypeName.get(named("ObjectValue"), type);
    }

    public TypeName objectCodec(TypeName type) {
        return ParameterizedTypeName.get(named("ObjectCodec"), type);
    }

    public ClassName valueWriter() {
        return named("ValueWriter");
    }

    public TypeName jsonCodec(TypeName type) {
        return ParameterizedTypeName.get(named("JsonCodec"), type);
    }

    public TypeName objectBuilder(TypeName type, TypeName builder) {
        return ParameterizedTypeName.get(named("ObjectBuilder"), type, builder);
    }

    public TypeName readResult(TypeName type) {
        return ParameterizedTypeName.get(named("ReadResult"), type);
    }

    /** A support type by its name below the support package, such as {@code format.UuidFormat}. */
    public ClassName named(String name) {
        named.add(name);
        int end = name.lastIndexOf('.');
        return end < 0
                ? ClassName.get(packageName, name)
                : ClassName.get(packageName + "." + name.substring(0, end), name.substring(end + 1));
    }
}
