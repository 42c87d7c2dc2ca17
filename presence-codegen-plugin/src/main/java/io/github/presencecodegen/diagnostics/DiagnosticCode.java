package io.github.presencecodegen.diagnostics;

import java.util.Locale;

/**
 * The catalogue of everything that can be wrong with the input: a stable id, a severity, and the templates of the
 * message and the hint, which {@link String#format} fills with the arguments of the report.
 */
public enum DiagnosticCode {
    // 1xx: settings and files
    SPEC_DIRECTORY_MISSING("PC101", Severity.ERROR, "the specification directory does not exist", "%1$s"),
    NOTHING_INCLUDED(
            "PC102",
            Severity.ERROR,
            "no file is selected: <includes> is %1$s, <excludes> is %3$s",
            "Check the patterns; they are relative to <specDirectory>. It holds, for example: %2$s."),
    FILE_UNREADABLE(
            "PC103",
            Severity.ERROR,
            "the file cannot be read: %1$s",
            "Check that it is there, and that it may be read."),
    FILE_TOO_LARGE(
            "PC104",
            Severity.ERROR,
            "the file has %1$s bytes, more than the limit of %2$s",
            "Split the schema into several files."),
    GROUP_LEFT_EMPTY(
            "PC106",
            Severity.WARNING,
            "all files that match <includes> %1$s belong to earlier groups",
            "A file belongs to the first group that selects it. Move this group up, or remove it."),
    EXCLUDES_NOTHING(
            "PC107",
            Severity.WARNING,
            "no file matches <excludes> %1$s",
            "Remove the pattern, or correct it; patterns are relative to <specDirectory>."),
    FILE_NO_SCHEMA(
            "PC108",
            Severity.WARNING,
            "this file is not a schema: %1$s",
            "Nothing is generated from it. %3$s: <exclude>%2$s</exclude>."),
    NO_SCHEMA_SELECTED(
            "PC109",
            Severity.ERROR,
            "none of the selected files is a schema",
            "Check <includes>. A schema has keywords that constrain values, such as \"type: object\"."),
    NOTHING_AT_POINTER(
            "PC110",
            Severity.ERROR,
            "<include> %1$s selects nothing: no file that it matches has such a place",
            "Correct the JSON Pointer behind #; * stands for one token, as in #/definitions/*."),
    UNUSED_DEFINITIONS(
            "PC111",
            Severity.NOTE,
            "nothing selects or refers to %1$s",
            "Nothing is generated for it. To generate types, write <include>%2$s/*</include> beside the"
                    + " pattern that selects the file."),
    BODY_NOT_JSON(
            "PC112",
            Severity.NOTE,
            "this body is not JSON: %1$s",
            "Nothing is generated for it. To generate a type all the same, select it without *: #%2$s."),
    OVERLAY_UNREADABLE(
            "PC120",
            Severity.ERROR,
            "the overlay cannot be read: %1$s",
            "Check its <file> in <overlays>. A relative path starts at the folder of these settings."),
    OVERLAY_WITHOUT_TARGET("PC121", Severity.ERROR, "<schema> %1$s names no schema: %2$s", "%3$s"),
    ILLEGAL_OVERLAY("PC122", Severity.ERROR, "%1$s", "%2$s"),
    OVERLAY_IDLE("PC123", Severity.WARNING, "this overlay changes nothing: %1$s", "%2$s"),
    OVERLAY_REMOVES_NOTHING(
            "PC124",
            Severity.WARNING,
            "%1$s cannot be removed from %2$s: it is not there",
            "Remove this from the overlay, or correct it."),
    OVERLAY_ADDS_NOTHING(
            "PC125",
            Severity.WARNING,
            "%1$s is not added to %2$s: it is there already",
            "Remove this from the overlay."),
    OVERLAY_SELECTED(
            "PC126",
            Severity.WARNING,
            "this file is an overlay, and it is selected as a schema",
            "Leave it out: <exclude>%1$s</exclude>. Or move it out of <specDirectory>."),

    // 2xx: YAML and JSON
    MALFORMED_YAML("PC201", Severity.ERROR, "invalid YAML: %1$s", "%2$s"),
    DUPLICATE_KEY("PC202", Severity.ERROR, "duplicate key \"%1$s\"", "Keep one of the two."),
    NESTED_TOO_DEEPLY(
            "PC203",
            Severity.ERROR,
            "the document is nested more than %1$s levels deep",
            "Move the inner part to a file of its own and refer to it with $ref."),
    YAML_TAG("PC204", Severity.ERROR, "the YAML tag %1$s is not supported", "Remove it; a schema needs no tags."),
    ALIAS_CYCLE(
            "PC205",
            Severity.ERROR,
            "this alias refers to a node that contains it",
            "Use $ref for a schema that contains itself."),
    TOO_MANY_NODES(
            "PC206",
            Severity.ERROR,
            "the document has more than %1$s nodes after aliases are expanded",
            "Divide it into several files, and use $ref instead of YAML aliases."),
    EMPTY_DOCUMENT(
            "PC207",
            Severity.ERROR,
            "the file is empty or has only comments",
            "Add a schema, or leave the file out of <includes> or <overlays>."),
    NOT_UTF8("PC208", Severity.ERROR, "the file is not UTF-8 text: unexpected byte 0x%1$s", "Save it as UTF-8."),
    KEY_NOT_TEXT(
            "PC209",
            Severity.ERROR,
            "a key must be a string, but this is %1$s",
            "Write the key as a single word or in quotes."),
    MERGE_KEY(
            "PC210",
            Severity.ERROR,
            "the merge key << is not part of YAML 1.2",
            "Use allOf with a $ref instead. If it is meant as a name, write it in quotes."),
    REPEATED_KEY("PC211", Severity.WARNING, "duplicate key \"%1$s\"; the last one is used", "Keep one of the two."),
    MALFORMED_JSON(
            "PC220",
            Severity.ERROR,
            "invalid JSON: %1$s",
            "Correct the syntax at this place. Files that end in .json are read as strict JSON; YAML needs .yaml or .yml."),

    // 3xx: schemas
    NOT_A_SCHEMA("PC301", Severity.ERROR, "a schema must be a mapping, but this is %1$s", "%2$s"),
    UNKNOWN_KEYWORD("PC302", Severity.WARNING, "unknown keyword \"%1$s\"", "%2$s"),
    KEYWORD_VALUE("PC304", Severity.ERROR, "\"%1$s\" must be %2$s, but is %3$s", "%4$s"),
    POINTER_TOO_LONG(
            "PC306",
            Severity.ERROR,
            "the JSON Pointer of this schema has more than %1$s characters",
            "Move it to a file of its own and refer to it with $ref."),
    TEXT_TOO_LONG(
            "PC307",
            Severity.ERROR,
            "\"%1$s\" has a string of more than %2$s",
            "Shorten it; it becomes a Java name or constant."),
    MISWRITTEN_KEYWORD("PC308", Severity.WARNING, "\"%1$s\" must be %2$s, but is %3$s", "%4$s"),
    IDLE_KEYWORD("PC309", Severity.WARNING, "\"%1$s\" has no effect here: %2$s", "%3$s"),
    ANNOTATION_VALUE(
            "PC310",
            Severity.WARNING,
            "\"%1$s\" must be %2$s, but is %3$s",
            "Correct the value; it is left out of the Javadoc."),
    UNKNOWN_DIALECT(
            "PC320",
            Severity.ERROR,
            "$schema \"%1$s\" is not a known dialect, and no mapping covers it",
            "Map the URI of its metaschema with <schemaMappings>, or use a known dialect, such as"
                    + " https://json-schema.org/draft/2020-12/schema."),
    INVALID_PATTERN(
            "PC321",
            Severity.ERROR,
            "\"%1$s\" is not a valid ECMA-262 regular expression: %2$s, at index %3$s",
            "Correct it. Patterns are JavaScript regular expressions with the u flag."),
    BOUNDED_PATTERN(
            "PC322",
            Severity.WARNING,
            "\"%1$s\" has %2$s, so matching needs backtracking",
            "After %3$s steps, the value is rejected. Without this, the pattern is matched in time linear in the length"
                    + " of the string."),
    UNKNOWN_FORMAT("PC323", Severity.WARNING, "unknown format \"%1$s\"; it is not checked", "%2$s"),
    UNKNOWN_CONTENT("PC329", Severity.WARNING, "unknown %1$s \"%2$s\"; it is not checked", "%3$s"),
    REQUIRED_VOCABULARY(
            "PC324",
            Severity.ERROR,
            "the metaschema requires the unknown vocabulary \"%1$s\"",
            "Its keywords cannot be enforced. Set it to false in the metaschema's $vocabulary, or use another"
                    + " metaschema."),

    METASCHEMA_CIRCLE(
            "PC327",
            Severity.ERROR,
            "$schema \"%1$s\" leads back to this metaschema, so no draft says what its keywords mean",
            "Say which draft it extends, such as <schemaMapping><uri>%2$s</uri>...<dialect>draft-07</dialect>"
                    + "</schemaMapping>."),

    // 4xx: references
    UNRESOLVABLE_REF("PC401", Severity.ERROR, "%1$s \"%2$s\" cannot be resolved: %3$s", "%4$s"),
    REF_OUTSIDE(
            "PC402",
            Severity.ERROR,
            "%1$s \"%2$s\" leaves the specification directory",
            "Set <specDirectory> to a folder that holds all the files; references may not leave it."),
    REMOTE_REF(
            "PC403",
            Severity.ERROR,
            "%1$s \"%2$s\" is remote: no schema has this URI, no mapping covers it, and the plugin downloads nothing",
            "Copy the file into <specDirectory> and map its URI with <schemaMappings>, or refer to it by a relative"
                    + " path."),
    REF_CYCLE(
            "PC404",
            Severity.ERROR,
            "these references form a cycle that never descends into the instance: %1$s",
            "Break the cycle: one of them must go through a property or an item."),
    IN_PLACE_TOO_DEEP(
            "PC405",
            Severity.ERROR,
            "more than %1$s nested levels of allOf and $ref apply here",
            "Refer to the innermost schema directly, or merge some of the schemas."),
    IN_PLACE_TOO_MANY(
            "PC406",
            Severity.ERROR,
            "more than %1$s schemas apply to one value here through allOf and $ref, repeated ones included",
            "Merge some of them."),
    SPEC_TOO_LARGE(
            "PC407",
            Severity.ERROR,
            "with this file, the specification has more than %1$s",
            "Leave files out with <excludes>, or generate from them in several executions."),
    TOO_MANY_SCHEMAS(
            "PC408",
            Severity.ERROR,
            "at this point, the file has more than %1$s schemas",
            "Move some of them to other files."),
    DUPLICATE_ID(
            "PC410",
            Severity.ERROR,
            "duplicate %1$s \"%2$s\"",
            "Rename one of the two; references to it are ambiguous."),
    UNKNOWN_ANCHOR("PC412", Severity.ERROR, "%1$s \"%2$s\" cannot be resolved: %3$s has no such anchor", "%4$s"),

    NO_VALUE("PC502", Severity.ERROR, "no value satisfies this schema: %1$s", "%2$s"),
    UNSUPPORTED_SHAPE(
            "PC503",
            Severity.ERROR,
            "no Java type can be generated for this schema yet: %1$s",
            "Rewrite the schema, or leave the file out of <includes>."),
    TYPE_COLLISION("PC504", Severity.ERROR, "the type %1$s is also used by %2$s", "%3$s"),
    TOO_LARGE(
            "PC505",
            Severity.ERROR,
            "no Java type can be generated for this schema: it has %1$s, and the limit is %2$s",
            "Select only the parts that you need, such as <include>file.json#/definitions/name</include>, or generate only"
                    + " the validator, in a <group> with <validatorsOnly>true</validatorsOnly>."),
    CHECK_TOO_LARGE(
            "PC506",
            Severity.ERROR,
            "no check can be generated for this schema: it has %1$s, and the limit is %2$s",
            "Divide the schema."),
    OUTPUT_TOO_LARGE(
            "PC507",
            Severity.ERROR,
            "with this file, the generated code has more than %1$s characters",
            "Leave files out with <excludes>, or generate from them in several executions."),
    BASE_NOT_IMPLEMENTED(
            "PC524",
            Severity.NOTE,
            "%1$s is built on %2$s, and its type does not implement the interface of that: %3$s",
            "The type is complete without the interface."),
    NEVER_PRESENT("PC520", Severity.WARNING, "%3$s possible here: %1$s", "%2$s"),
    NEVER_VALID(
            "PC521", Severity.WARNING, "no value satisfies this schema: %1$s", "%2$s Write false if this is intended."),
    DEFAULT_MISFIT(
            "PC522",
            Severity.WARNING,
            "the default must be %1$s, but is %2$s",
            "Correct it. Until then it is neither documented nor returned by any method."),
    NARROWED(
            "PC525",
            Severity.WARNING,
            "this describes %1$s and does not say that a value must be one; the Java type takes %2$s only",
            "Write \"type: %3$s\" if that is meant."),
    UNTYPED(
            "PC526",
            Severity.NOTE,
            "this has the Java type %1$s, although the schema says more: %2$s",
            "Validators check all of it."),
    ENUM_TOO_LARGE(
            "PC527",
            Severity.NOTE,
            "this lists %1$s values, and an enum in Java has at most %2$s: its type is %3$s",
            "Validators and builders check the values."),
    UNTOLD_MEMBER(
            "PC531",
            Severity.ERROR,
            "nothing tells values of this type from those of other types of the union %1$s: %2$s is no constant",
            "Give the property a const or an enum, or leave the file out with <excludes> of the union."),
    MEMBERS_ALIKE(
            "PC532",
            Severity.ERROR,
            "the union %1$s cannot tell values of this type from those of %2$s: in both, %4$s may be \"%3$s\"",
            "Leave one of the files out with <excludes> of the union, or add a <tag> that tells them apart."),
    MEMBER_WITHOUT_PART(
            "PC533",
            Severity.ERROR,
            "this type has no part at %2$s for the union %1$s",
            "Leave the file out with <excludes> of the union, or correct its <part>."),
    UNION_OF_NO_OBJECTS(
            "PC534",
            Severity.ERROR,
            "the union %1$s cannot stand for this schema, which allows values that are no objects",
            "Write \"type: object\" here if that is meant, or name another <schema>."),
    ENUM_NAMES_MISFIT(
            "PC530",
            Severity.WARNING,
            "\"%1$s\" names %2$s, but %3$s",
            "Write one name for each value, in the order of the values, no name twice. Until then the names are not used."),
    NAME_CLASH(
            "PC523",
            Severity.WARNING,
            "the names of %1$s clash in Java; %2$s",
            "To keep these names whatever the schema adds, write <names>%3$s%4$s%5$s%6$s</names>, or choose others."),

    // 6xx: settings of names
    ILLEGAL_PACKAGE(
            "PC601",
            Severity.ERROR,
            "\"%1$s\" is not a valid package for generated code: %2$s",
            "Use names of letters and digits, separated by dots, such as org.example.matrix."),
    ILLEGAL_SUFFIX(
            "PC602",
            Severity.ERROR,
            "\"%1$s\" is not a valid suffix of a Java class name",
            "Use a few letters and digits, such as Edu."),
    UNKNOWN_ENUM("PC603", Severity.ERROR, "<enums> names \"%1$s\", which is not a generated enum", "%2$s"),
    SHARED_PACKAGE(
            "PC604",
            Severity.ERROR,
            "the support types and generated types would share the package %1$s",
            "Set <supportPackage> to a package of its own, such as %2$s."),
    BASE_PACKAGE_MISSING(
            "PC605",
            Severity.ERROR,
            "<basePackage> is not set",
            "Set it to the package of the generated types, such as <basePackage>org.example.matrix</basePackage>."),
    NO_COMMON_PACKAGE(
            "PC606",
            Severity.ERROR,
            "<basePackage> is not set, and the groups have no package in common: %1$s",
            "Add the package for the types of files that are only referred to, such as"
                    + " <basePackage>org.example.matrix</basePackage>."),
    INCLUDES_BESIDE_GROUPS(
            "PC607",
            Severity.ERROR,
            "<includes> cannot be combined with <groups>",
            "Move it into a <group>: <group><includes>...</includes></group>."),
    ILLEGAL_PATTERN("PC608", Severity.ERROR, "\"%1$s\" matches no file: %2$s", "%3$s"),
    ILLEGAL_ENUMS(
            "PC609",
            Severity.ERROR,
            "%1$s",
            "Write closed, or open, or the names of the enums to open, such as Presence or PresenceEdu.Presence."),
    ILLEGAL_NULL_ANNOTATIONS(
            "PC610",
            Severity.ERROR,
            "\"%1$s\" is not one of auto, true and false",
            "Write auto, true or false, or leave <nullAnnotations> out, which means auto."),
    PACKAGES_DIFFER_BY_CASE(
            "PC611",
            Severity.ERROR,
            "the packages %1$s and %2$s differ only in case",
            "Write both the same way. Some file systems ignore case."),
    PACKAGE_IS_CLASS(
            "PC612",
            Severity.ERROR,
            "%1$s would be both a package and a generated class (JLS 7.1)",
            "Choose another package, or give the type another name with <names>."),
    ILLEGAL_TYPE_NAME(
            "PC613",
            Severity.ERROR,
            "<type> \"%1$s\" cannot be the name of a type: %2$s",
            "Use letters and digits and begin with a capital, such as Member."),
    NAME_INCOMPLETE("PC614", Severity.ERROR, "<%1$s> is missing", "Write %2$s."),
    NAMED_TWICE("PC615", Severity.ERROR, "\"%1$s\" is named twice; the first is <names> %2$s", "Keep one of the two."),
    NAME_OF_NOTHING("PC616", Severity.ERROR, "<schema> \"%1$s\" is not the schema of a generated type", "%2$s"),
    NAME_OF_NO_TYPE(
            "PC617",
            Severity.ERROR,
            "<names> names \"%1$s\", but no type is generated for this schema",
            "Remove the name, or name the schema that its type comes from; manifest.json lists them."),
    NAME_TAKEN(
            "PC618",
            Severity.ERROR,
            "<names> calls this type %1$s, but %2$s is also the name of %3$s",
            "Choose another name, or give one to the other as well."),
    UNKNOWN_SETTING("PC619", Severity.ERROR, "unknown setting", "%1$s"),
    ILLEGAL_BOOLEAN(
            "PC620",
            Severity.ERROR,
            "\"%1$s\" is neither true nor false",
            "Write true or false, or leave the setting out."),
    ILLEGAL_DIALECT("PC621", Severity.ERROR, "\"%1$s\" is not a known dialect", "%2$s"),
    MAPPING_INCOMPLETE("PC622", Severity.ERROR, "<%1$s> is missing", "Write %2$s."),
    ILLEGAL_MAPPED_URI(
            "PC623",
            Severity.ERROR,
            "<uri> \"%1$s\" cannot identify a schema: %2$s",
            "Write it as in references, but without a fragment, such as https://example.org/schemas/ for a folder or"
                    + " https://example.org/event.json for a file."),
    ILLEGAL_MAPPED_PATH("PC624", Severity.ERROR, "<path> \"%1$s\" cannot be mapped to its URI: %2$s", "%3$s"),
    MAPPED_TWICE(
            "PC625",
            Severity.ERROR,
            "\"%1$s\" is mapped twice; the first is <schemaMappings> %2$s",
            "Keep one of the two."),
    ILLEGAL_BASE_URI(
            "PC637",
            Severity.ERROR,
            "\"%1$s\" is nothing that references could start from: %2$s",
            "Write a folder in <specDirectory>, such as . or schemas/, or an absolute URI, such as"
                    + " https://example.org/schemas/."),
    ILLEGAL_NAME_SOURCE(
            "PC638",
            Severity.ERROR,
            "types cannot be named by \"%1$s\"",
            "Write one of %2$s, or leave <nameFrom> out, which means file."),
    FORMAT_INCOMPLETE("PC626", Severity.ERROR, "<%1$s> is missing", "Write %2$s."),
    FORMAT_TWICE(
            "PC627",
            Severity.ERROR,
            "the format \"%1$s\" has two types; the first is <formats> %2$s",
            "Keep one of the two."),
    FORMAT_OF_NUMBERS(
            "PC628",
            Severity.ERROR,
            "the format \"%1$s\" is a number format, but a class can only represent strings",
            "Remove it. Number formats always have the built-in Java types."),
    ILLEGAL_FORMAT_TYPE(
            "PC629",
            Severity.ERROR,
            "<type> \"%1$s\" cannot be the class of a format: %2$s",
            "Write the class with its package, such as org.example.UserId, or org.example.Ids.UserId if it is nested."),
    ILLEGAL_FACTORY("PC630", Severity.ERROR, "<%1$s> \"%2$s\" is not the name of a method", "%3$s"),
    UNUSED_FORMAT("PC631", Severity.WARNING, "<formats> names \"%1$s\", but no schema has this format", "%2$s"),
    ILLEGAL_MEMBER_NAME(
            "PC632",
            Severity.ERROR,
            "<%1$s> \"%2$s\" cannot be the name of %3$s: %4$s",
            "Use letters, digits and _, such as %5$s."),
    NAME_OF_SEVERAL("PC633", Severity.ERROR, "<%1$s> and <%2$s> exclude each other", "Write a <name> for each."),
    MEMBER_OF_NOTHING(
            "PC634", Severity.ERROR, "<schema> \"%1$s\" is not the schema of a property of a generated type", "%2$s"),
    CONSTANT_OF_NOTHING("PC635", Severity.ERROR, "<%1$s> \"%2$s\" is not %3$s", "%4$s"),
    MEMBER_TAKEN(
            "PC636",
            Severity.ERROR,
            "<names> calls %1$s %2$s, but %3$s",
            "Choose another name, or give one to the other as well."),
    ILLEGAL_KNOWN_KEYWORD(
            "PC641",
            Severity.ERROR,
            "<knownKeywords> cannot contain \"%1$s\": %2$s",
            "Write words that no dialect has, such as errorMessage, or the beginning of such words and *, such as meta:*."),
    OVERLAY_INCOMPLETE("PC645", Severity.ERROR, "<%1$s> is missing", "Write %2$s."),
    UNION_INCOMPLETE("PC650", Severity.ERROR, "<%1$s> is missing", "Write %2$s."),
    ILLEGAL_UNION("PC651", Severity.ERROR, "%1$s", "%2$s"),
    UNION_OF_NOTHING(
            "PC652",
            Severity.ERROR,
            "the union %1$s has no types: its patterns select no file of %2$s",
            "Correct <includes> and <excludes> of the union; they choose among the files that the group selects."),
    UNION_SCHEMA_UNKNOWN("PC653", Severity.ERROR, "<schema> \"%1$s\" is not a schema that was read", "%2$s"),
    UNION_NAME_TAKEN(
            "PC654",
            Severity.ERROR,
            "the union %1$s cannot be called so, since %2$s is also the name of %3$s",
            "Choose another <name>, or give the other type one with <names>."),
    UNKNOWN_PROPERTY("PC660", Severity.ERROR, "unknown property", "%1$s"),
    RELEASE_TOO_OLD(
            "PC661",
            Severity.ERROR,
            "generated code needs Java %1$s or newer: %2$s",
            "Set the property maven.compiler.release to %1$s or newer, with maven-compiler-plugin 3.6.0 or newer, or both"
                    + " maven.compiler.source and maven.compiler.target."),
    UNUSABLE_ENCODING(
            "PC662",
            Severity.ERROR,
            "sources cannot be read in the encoding %1$s: %2$s",
            "Set project.build.sourceEncoding, or <encoding> of the compiler, to UTF-8."),
    UNCACHED_SCHEMAS(
            "PC663",
            Severity.WARNING,
            "the build cache does not see %1$s, so it restores old classes after a schema has changed",
            "Add <maven.build.cache.input.spec>%2$s</maven.build.cache.input.spec> to the <properties> of the POM."),
    ILLEGAL_SETTING("PC670", Severity.ERROR, "this must be %1$s, but is %2$s", "%3$s"),
    ILLEGAL_GENERATED_ANNOTATIONS(
            "PC671",
            Severity.ERROR,
            "\"%1$s\" is not one of auto, true and false",
            "Write auto, true or false, or leave <generatedAnnotations> out, which means auto."),
    GENERATED_UNREADABLE(
            "PC672",
            Severity.ERROR,
            "the module-info of this project does not read %1$s, which has the annotation @Generated of the JDK",
            "Add \"requires static transitive %1$s;\" to the module-info, or leave <generatedAnnotations> out, which means auto."),
    ILLEGAL_JACKSON(
            "PC673",
            Severity.ERROR,
            "\"%1$s\" is not one of auto, none, 2, 3, and 2,3",
            "Write one of these, or leave <jackson> out, which means auto."),
    JACKSON_USED(
            "PC674",
            Severity.NOTE,
            "generated types can be read and written by Jackson %1$s: %2$s",
            "<jackson>none</jackson> generates them without Jackson."),
    JACKSON_UNREAD(
            "PC675",
            Severity.WARNING,
            "%2$s is on the class path, but module-info.java does not require %3$s: Jackson %1$s cannot read or write the generated"
                    + " types",
            "Add \"requires %3$s;\" to module-info.java, or write <jackson>none</jackson>."),
    JSON_LIBRARY_WITHOUT_ADAPTER(
            "PC676",
            Severity.NOTE,
            "generated types are unknown to %1$s on the class path of the project: fields would be written, and nothing checked",
            "Register an adapter of a few lines: docs/with-other-tools.md has it."),

    // 68x and 69x: other modules
    NAME_OF_REUSED(
            "PC679",
            Severity.ERROR,
            "<schema> \"%1$s\" has a type of another module, which cannot be renamed here",
            "Remove the name, or give it in that module."),
    ILLEGAL_SUPPORT(
            "PC680",
            Severity.ERROR,
            "<support> cannot be \"%1$s\"",
            "Write one of %2$s, or leave it out, which means needed."),
    REUSE_WITH_SUPPORT(
            "PC681",
            Severity.ERROR,
            "<reuse> is set, but <support> is %1$s: the types of other modules need the support types of these modules",
            "Set <support>none</support>."),
    ILLEGAL_REUSE(
            "PC682",
            Severity.ERROR,
            "\"%1$s\" does not name a dependency",
            "Write groupId:artifactId, such as org.example:base."),
    NO_SUCH_DEPENDENCY(
            "PC683",
            Severity.ERROR,
            "%1$s is not on the class path of this project",
            "Declare it as a dependency, or correct the name. %2$s"),
    MANIFEST_MISSING(
            "PC684",
            Severity.ERROR,
            "the dependency %1$s has no manifest in META-INF/presence-codegen",
            "Build that module with this version of the plugin. In one Maven run, build at least to the phase compile."),
    MANIFEST_UNREADABLE(
            "PC685",
            Severity.ERROR,
            "the manifest of %1$s in %2$s cannot be read: %3$s",
            "Build that module again, with the version of the plugin that this module has."),
    NOT_FOR_OTHERS(
            "PC686",
            Severity.ERROR,
            "the types of %1$s cannot be reused: it was generated with <support>needed</support>",
            "Set <support>all</support> in that module, or <support>none</support> if it has its support types from a"
                    + " dependency."),
    SUPPORT_PACKAGE_DIFFERS(
            "PC687",
            Severity.ERROR,
            "the support package is %1$s here, but %2$s in the dependency %3$s",
            "Remove <supportPackage>, or set the same in both modules."),
    SEVERAL_SUPPORT_PACKAGES(
            "PC688", Severity.ERROR, "the dependencies %1$s have different support packages: %2$s", "%3$s"),
    NO_SUPPORT_DEPENDENCY(
            "PC689",
            Severity.ERROR,
            "<support> is none, but no dependency has support types",
            "Set <support>all</support> in a module, and declare it as a dependency of this one."),
    SUPPORT_TYPE_MISSING(
            "PC690",
            Severity.ERROR,
            "the generated types need %1$s, which the dependency %2$s does not have",
            "Set <support>all</support> in that module."),
    SUPPORT_TYPE_DIFFERS(
            "PC691",
            Severity.ERROR,
            "the support type %1$s of the dependency %2$s was generated by another version of this plugin",
            "Use the same version of the plugin in both modules."),
    REUSED_FILE_DIFFERS(
            "PC692",
            Severity.ERROR,
            "this file is not the one that %1$s was generated from: its digest is %2$s here and %3$s there",
            "Use the same file, with the same overlays, in both modules, or another path for one of them."),
    REUSED_SETTING_DIFFERS(
            "PC693",
            Severity.ERROR,
            "the setting is \"%1$s\" here and \"%2$s\" in %3$s, whose types are reused",
            "Set the same in both modules."),
    REUSES_NOTHING(
            "PC694",
            Severity.WARNING,
            "no type of %1$s is used: no schema file that is read here has the path of one that it was generated from",
            "Paths are relative to <specDirectory>, and must be the same in both modules. Otherwise remove the module from"
                    + " <reuse>."),
    REUSED_TWICE(
            "PC695",
            Severity.ERROR,
            "the schema %1$s has two types, one of %2$s and one of %3$s",
            "Let one of the two modules reuse the type of the other."),
    REUSED_TYPE_MISSING(
            "PC696",
            Severity.ERROR,
            "%1$s has no type for the schema %2$s, although it has that of the schema around it",
            "Refer to a schema for which that module generates a type, or to this one in that module too."),
    REUSED_TYPE_DIFFERS(
            "PC697",
            Severity.ERROR,
            "the type %1$s of %2$s is not what this module would generate of the schema %3$s",
            "Use the same version of the plugin and the same settings in both modules."),
    REUSED_PACKAGE(
            "PC698",
            Severity.ERROR,
            "the package %1$s has types of %2$s, which are reused",
            "Set another <basePackage>: two modules cannot have one package."),
    REUSED_BASE_MISSING(
            "PC699",
            Severity.NOTE,
            "%1$s has no interface for what is built on the schema %2$s, so that the types here have none in common",
            "It has one if a type of that module is built on the schema."),

    // 7xx: the output folder
    OUTPUT_UNWRITABLE(
            "PC701", Severity.ERROR, "this cannot be written: %1$s", "Check <outputDirectory> and its permissions."),
    OUTPUT_NOT_OURS(
            "PC702",
            Severity.ERROR,
            "a file that presence-codegen did not write already exists here",
            "Move it away, or set <outputDirectory> to a folder of its own; generated files are never mixed with others."),
    OUTPUT_CLAIMED(
            "PC703",
            Severity.ERROR,
            "the execution %1$s also generates this file",
            "Give each execution its own <basePackage>, or merge them into one execution with <groups>."),
    SUPPORT_DIFFERS(
            "PC704",
            Severity.ERROR,
            "the execution %1$s generates this shared file with other content",
            "Give both executions the same <nullAnnotations>, <generatedAnnotations> and <jackson>, or each its own"
                    + " <supportPackage>.");

    private final String id;
    private final Severity severity;
    private final String message;
    private final String hint;

    DiagnosticCode(String id, Severity severity, String message, String hint) {
        this.id = id;
        this.severity = severity;
        this.message = message;
        this.hint = hint;
    }

    /** The stable id, by which the documentation names this mistake. */
    public String id() {
        return id;
    }

    /** How bad this mistake is. */
    public Severity severity() {
        return severity;
    }

    String message(Object... arguments) {
        return String.format(Locale.ROOT, message, arguments);
    }

    String hint(Object... arguments) {
        return String.format(Locale.ROOT, hint, arguments);
    }
}
