package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameSetting;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.runtime.JacksonVersion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be generated. The order of groups and names counts, since a file belongs to the first group that selects it.
 *
 * @param groups the schemas to generate from and the packages that they go to, at least one
 * @param basePackage the package of the types of files that are only referred to
 * @param naming what these files make of the names of their types
 * @param supportPackage the package of the shared support types
 * @param names the names that the user gives
 * @param enums which enums keep values that the schema does not know
 * @param formats the classes of the user's that stand for formats, by the names of these
 * @param nullAnnotations whether the generated code carries the annotations of JSpecify
 * @param generatedAnnotations which annotations say of each type that it is generated
 * @param jackson the versions of Jackson that read and write the types
 * @param unions the unions of types that tags tell apart
 */
public record RequestedTypes(
        List<SchemaGroup> groups,
        String basePackage,
        FileNaming naming,
        String supportPackage,
        List<NameSetting> names,
        EnumPolicy enums,
        Map<String, FormatType> formats,
        boolean nullAnnotations,
        GeneratedAnnotations generatedAnnotations,
        Set<JacksonVersion> jackson,
        List<UnionRequest> unions) {

    public RequestedTypes {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        unions = List.copyOf(unions);
        jackson = jackson.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(jackson));
        formats = Collections.unmodifiableMap(new TreeMap<>(formats));
    }

    /** The same without Jackson and unions, with both annotations. */
    public RequestedTypes(
            List<SchemaGroup> groups,
            String basePackage,
            FileNaming naming,
            String supportPackage,
            List<NameSetting> names,
            EnumPolicy enums,
            Map<String, FormatType> formats,
            boolean nullAnnotations) {
        this(
                groups,
                basePackage,
                naming,
                supportPackage,
                names,
                enums,
                formats,
                nullAnnotations,
                GeneratedAnnotations.OWN_AND_JDK,
                Set.of(),
                List.of());
    }

    /** The package of a union. */
    public String packageOf(UnionRequest union) {
        return union.group().map(SchemaGroup::basePackage).orElse(basePackage);
    }

    /** Where the types of a file go that is only referred to. */
    public TypePlace placeOfReferred(String file) {
        return naming.place(file, basePackage, "");
    }
}
