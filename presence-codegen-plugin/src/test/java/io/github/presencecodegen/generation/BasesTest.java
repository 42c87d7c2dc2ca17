package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that are built on one schema have an interface in common. */
class BasesTest {

    private static final String PET = """
            type: object
            properties:
              kind: {type: string}
              name: {type: string}
              born: {type: integer}
              tags: {type: array, items: {type: string}}
              home: {type: object, properties: {street: {type: string}, rooms: {type: array, items: {type: object, properties: {size: {type: integer}}}}}}
              extra: {type: object}
              mood: {enum: [good, bad]}
              note: {type: [string, 'null']}
            required: [kind, name]
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private void pets() {
        spec.file("pet.yaml", PET)
                .file(
                        "dog.yaml",
                        "allOf: [{$ref: pet.yaml}]\ntype: object\nproperties: {kind: {const: dog}, barks: {type: boolean}}\n")
                .file("cat.yaml", """
                        allOf: [{$ref: pet.yaml}]
                        type: object
                        properties:
                          kind: {const: cat}
                          lives: {type: integer}
                          home: {type: object, properties: {box: {type: string}}}
                        required: [born, tags, home, note]
                        """);
    }

    private List<String> types() {
        return ProbedCode.of(spec).types();
    }

    private List<String> reports() {
        return ProbedCode.reports(ProbedCode.request(spec.root(), List.of("**")));
    }

    @Test
    void allTypesOfABaseAreAskedAlike() {
        pets();
        assertThat(types())
                .containsExactlyInAnyOrder(
                        "Pet",
                        "PetBase",
                        "PetBase.Home",
                        "PetBase.HomeBase",
                        "PetBase.Room",
                        "PetBase.RoomBase",
                        "PetBase.Mood",
                        "Dog",
                        "Cat",
                        "Cat.Home");
        assertThat(ProbedCode.of(spec).run("""
                        List<PetBase> pets = List.of(
                            Dog.builder().name("Rex").mood(Dog.Mood.GOOD).home(h -> h.street("A").addRooms(r -> r.size(3L))).build(),
                            Cat.builder().name("Tom").born(3).tags(List.of("x")).home(h -> h.box("b").street("B")).note(null).build(),
                            Pet.builder().kind("fish").name("Nemo").putUnknownProperty("fins", JsonNumber.of(2)).build());
                        StringBuilder said = new StringBuilder();
                        for (PetBase pet : pets) {
                            said.append(pet.kind() + " " + pet.name() + " " + pet.born() + " " + pet.bornOr(7) + " " + pet.tags()
                                + pet.hasTags() + " " + (pet.home() == null ? "-" : pet.home().street()) + " " + pet.isNoteNull()
                                + pet.unknownProperties().toJson() + " " + (pet.mood() == PetBase.Mood.GOOD) + ";");
                            for (PetBase.RoomBase room : pet.home() == null ? List.<PetBase.RoomBase>of() : pet.home().rooms()) {
                                said.append("room " + room.size());
                            }
                        }
                        return said.toString();
                        """))
                .isEqualTo("dog Rex null 7 []false A false{} true;room 3cat Tom 3 3 [x]true B true{} false;"
                        + "fish Nemo null 7 []false - false{\"fins\":2} false;");
    }

    @Test
    void aBuilderOfTheBaseStartsFromAnyOfThem() {
        pets();
        assertThat(
                        ProbedCode.of(spec)
                                .value(
                                        "Pet.builder(Dog.builder().name(\"Rex\").barks(true).build()).name(\"Max\").build().toJson()"))
                .isEqualTo("{\"kind\":\"dog\",\"name\":\"Max\",\"barks\":true}");
    }

    @Test
    void theInterfaceIsThereWhereTheTypeIsNot() {
        pets();
        assertThat(ProbedCode.of(spec.root(), List.of("dog.yaml")).types())
                .containsExactlyInAnyOrder(
                        "PetBase",
                        "PetBase.Home",
                        "PetBase.HomeBase",
                        "PetBase.Room",
                        "PetBase.RoomBase",
                        "PetBase.Mood",
                        "Dog");
    }

    @Test
    void basesOfBasesAreExtended() {
        spec.file(
                        "event.yaml",
                        "type: object\nproperties: {type: {type: string}, content: {type: object}}\nrequired: [type, content]\n")
                .file(
                        "room.yaml",
                        "allOf: [{$ref: event.yaml}]\nproperties: {room_id: {type: string}, at: {type: integer}}\n")
                .file(
                        "state.yaml",
                        "allOf: [{$ref: room.yaml}, {type: object, required: [at]}]\nproperties: {state_key: {type: string}}\n")
                .file("m.member.yaml", """
                        allOf: [{$ref: state.yaml}]
                        properties:
                          content: {type: object, additionalProperties: {type: string}}
                          state_key: {type: string, pattern: '^@'}
                        required: [state_key]
                        """);
        assertThat(ProbedCode.of(spec.root(), List.of("m.*")).run("""
                        Member member = Member.builder().type("t").at(5).stateKey("@a").putContent("x", "y").build();
                        StateBase state = member;
                        RoomBase room = state;
                        EventBase event = room;
                        Long at = room.at();
                        return event.type() + event.content().toJson() + room.atOr(3) + at + state.stateKey()
                            + member.content().value() + event.toJsonValue().get("type");
                        """)).isEqualTo("t{\"x\":\"y\"}55@a{x=y}\"t\"");
    }

    @Test
    void aClassIsPutAroundAMapWhereTheBaseHasAnObject() {
        spec.file("event.yaml", "type: object\nproperties: {content: {type: object}}\n")
                .file("direct.yaml", """
                        allOf: [{$ref: event.yaml}]
                        properties:
                          content: {type: object, patternProperties: {'^@': {type: array, items: {type: string}}}}
                        """);
        assertThat(ProbedCode.of(spec).run("""
                        Direct direct = Direct.builder().putContent("@a", List.of("r")).putUnmatchedContent("x", JsonNumber.of(1)).build();
                        Direct again = Direct.builder().content(direct.content()).build();
                        Direct more = again.toBuilder().putContent("@b", List.of()).removeContent("@a").build();
                        EventBase event = more;
                        String wrong;
                        try {
                            Direct.builder().putContent("b", List.of());
                            wrong = "taken";
                        } catch (IllegalArgumentException e) {
                            wrong = "refused";
                        }
                        return again.equals(direct) + event.content().toJson() + Direct.builder().content(more.content().value().matched())
                            .build().toJson() + wrong + Direct.builder().build().toJson();
                        """)).isEqualTo("true{\"@b\":[],\"x\":1}{\"content\":{\"@b\":[]}}refused{}");
    }

    @Test
    void basesLieInAnyPackage() {
        pets();
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(List.of("pet.yaml"), List.of(), "org.example.matrix.base", "Part"),
                        new SchemaGroup(List.of("*"), List.of(), Requests.PACKAGE, "")));
        assertThat(ProbedCode.of(request).run("""
                        org.example.matrix.base.PetPartBase pet = Dog.builder().name("Rex").home(h -> h.street("A")).build();
                        org.example.matrix.base.PetPartBase.HomeBase home = Cat.builder().name("T").born(1).tags(List.of())
                            .home(h -> h.street("B").addRooms(r -> r.size(1L))).note("n").build().home();
                        return pet.name() + pet.home().street() + home.street() + home.rooms();
                        """).toString()).startsWith("RexAB[PetPartBase.Room");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List",
                "Consumer",
                "Objects",
                "String",
                "Builder",
                "Unknown",
                "Object",
                "Override",
                "JsonType",
                "Dog",
                "Map"
            })
    void nestedNamesAreInheritedAndDisturbNothing(String name) {
        String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        spec.file("pet.yaml", """
                        type: object
                        properties:
                          %1$s: {type: object, properties: {a: {type: string}}}
                          b: {enum: [x, y]}
                          c: {type: array, items: {type: string}}
                          d: {type: object, additionalProperties: {type: string}}
                        """.formatted(property))
                .file(
                        "dog.yaml",
                        "allOf: [{$ref: pet.yaml}]\nproperties: {own: {type: object, properties: {s: {type: string}}}}\n")
                .file(
                        "household.yaml",
                        "type: object\nproperties: {dog: {$ref: dog.yaml}, at: {allOf: [{$ref: pet.yaml}], required: [b]}}\n");
        assertThat(ProbedCode.of(spec).value("Household.builder().dog(d -> d.own(o -> o.s(\"t\"))).build().toJson()"))
                .isEqualTo("{\"dog\":{\"own\":{\"s\":\"t\"}}}");
    }

    @Test
    void aNestedNameDisturbsNoLoopOverEntries() {
        spec.file("pet.yaml", "type: object\nproperties: {map: {type: object, properties: {a: {type: string}}}}\n")
                .file("dog.yaml", """
                        allOf: [{$ref: pet.yaml}]
                        properties: {tree: {$ref: '#/$defs/tree'}}
                        $defs: {tree: {type: object, additionalProperties: {$ref: '#/$defs/tree'}}}
                        """);
        assertThat(ProbedCode.of(spec).value("Dog.fromJson(\"{\\\"tree\\\":{\\\"a\\\":{}}}\").toJson()"))
                .isEqualTo("{\"tree\":{\"a\":{}}}");
    }

    @Test
    void twoBasesMayHaveOneNestedName() {
        String base = "type: object\nproperties: {%s: {type: object, title: Info, properties: {%s: {type: string}}}}\n";
        spec.file("one.yaml", base.formatted("info", "a").replace("title: Info, ", ""))
                .file(
                        "two.yaml",
                        "type: object\nproperties: {infos: {type: array, items: {type: object, properties: {b: {type: string}}}}}\n")
                .file("info.yaml", "type: object\nproperties: {c: {type: string}}\n")
                .file(
                        "both.yaml",
                        "allOf: [{$ref: one.yaml}, {$ref: two.yaml}]\nproperties: {top: {$ref: info.yaml}}\n");
        assertThat(types()).contains("OneBase.Info", "TwoBase.Info", "Info");
        assertThat(
                        ProbedCode.of(spec)
                                .value(
                                        "Both.builder().info(i -> i.a(\"1\")).addInfos(i -> i.b(\"2\")).top(t -> t.c(\"3\")).build().toJson()"))
                .isEqualTo("{\"info\":{\"a\":\"1\"},\"infos\":[{\"b\":\"2\"}],\"top\":{\"c\":\"3\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type: string; enum: [a, b]",
                "type: integer; type: integer, format: int32",
                "type: array, items: {type: string}; type: array, items: {enum: [a, b]}",
                "type: [string, integer]; type: string",
                "description: Anything.; type: string",
            })
    void whatCannotOverrideIsNoted(String base, String own) {
        spec.file("pet.yaml", "type: object\nproperties: {a: {%s}, b: {type: string}}\n".formatted(base))
                .file("dog.yaml", "allOf: [{$ref: pet.yaml}]\nproperties: {a: {%s}}\n".formatted(own));
        assertThat(reports())
                .containsExactly("spec/dog.yaml:1:1: note PC524: dog.yaml# is built on pet.yaml#, and its type does not"
                        + " implement the interface of that: the accessor of \"a\" does not fit\n"
                        + "    The type is complete without the interface.");
        assertThat(types())
                .containsExactlyInAnyOrder(types().toArray(String[]::new))
                .contains("PetBase", "Dog");
    }

    @Test
    void anInterfaceInsideATypeCannotBeThatOfTheType() {
        spec.file("dog.yaml", """
                allOf: [{$ref: '#/$defs/animal'}]
                properties: {barks: {type: boolean}, pup: {allOf: [{$ref: '#/$defs/animal'}], required: [name]}}
                $defs: {animal: {type: object, properties: {name: {type: string}}}}
                """);
        assertThat(reports()).singleElement().asString().contains("PC524", "that is nested in the type itself");
        assertThat(ProbedCode.of(spec)
                        .value("((Dog.AnimalBase) Dog.builder().pup(p -> p.name(\"x\")).build().pup()).name()"))
                .isEqualTo("x");
    }

    @Test
    void aFileMayBecomeABaseAndItsTypeStaysAsItIs() {
        spec.file("pet.yaml", PET);
        String expression = "Pet.builder().kind(\"k\").name(\"n\").home(Pet.Home.builder().street(\"s\").build())"
                + ".mood(Pet.Mood.GOOD).build().toJson()";
        Object before = ProbedCode.of(spec).value(expression);
        spec.file("dog.yaml", "allOf: [{$ref: pet.yaml}]\ntype: object\nproperties: {barks: {type: boolean}}\n");
        assertThat(ProbedCode.of(spec).value(expression)).isEqualTo(before);
    }

    @Test
    void theInterfaceGivesWayToATypeOfItsName() {
        spec.file("pet.yaml", "type: object\nproperties: {a: {type: string}}\n")
                .file("pet_base.yaml", "type: object\nproperties: {b: {type: string}}\n")
                .file("dog.yaml", "allOf: [{$ref: pet.yaml}, {$ref: pet_base.yaml}]\n");
        assertThat(types()).containsExactlyInAnyOrder("Pet", "PetBase", "PetBase_", "PetBaseBase", "Dog");
    }

    @Test
    void theAccessorsOfABaseKeepTheirNamesWhateverATypeAdds() {
        spec.file(
                        "pet.yaml",
                        "type: object\nproperties: {error_code: {type: string}, list: {type: array, items: {type: string}}}\n")
                .file(
                        "dog.yaml",
                        "allOf: [{$ref: pet.yaml}]\nproperties: {errorCode: {type: string}, has_list: {type: boolean}}\n");
        GeneratedCode code =
                GeneratedCode.of(ProbedCode.request(spec.root(), List.of("**")), DiagnosticCode.NAME_CLASH);
        assertThat(
                        new ProbedCode(code)
                                .value(
                                        "((PetBase) Dog.fromJson(\"{\\\"error_code\\\":\\\"a\\\",\\\"errorCode\\\":\\\"b\\\"}\")).errorCode()"))
                .isEqualTo("a");
    }

    @Test
    void aUnionHasWhatAllItsTypesHave() {
        pets();
        spec.file("household.yaml", """
                type: object
                properties:
                  pets: {type: array, items: {oneOf: [{$ref: dog.yaml}, {$ref: cat.yaml}]}}
                  things:
                    type: array
                    items:
                      oneOf:
                        - {type: object, properties: {t: {const: a}, value: {type: integer}, n: {type: integer}, x: {type: string}}, required: [t, n]}
                        - {type: object, properties: {t: {const: b}, value: {type: integer}, n: {type: integer}, x: {type: integer}}, required: [t, n]}
                """);
        assertThat(ProbedCode.of(spec).run("""
                        Household household = Household.fromJson("{\\"pets\\":[{\\"kind\\":\\"dog\\",\\"name\\":\\"Rex\\"}],"
                            + "\\"things\\":[{\\"t\\":\\"b\\",\\"n\\":3,\\"value\\":4},{\\"t\\":\\"a\\",\\"n\\":5}]}");
                        StringBuilder said = new StringBuilder();
                        household.pets().forEach(pet -> said.append(pet.kind() + pet.name() + pet.born()));
                        household.things().forEach(thing -> { long n = thing.n(); said.append(thing.t() + n + thing.value_()); });
                        return said.toString();
                        """)).isEqualTo("dogRexnullb34a5null");
    }

    @Test
    void nullAnnotationsAreRightInInterfaces() {
        pets();
        assertThat(ProbedCode.of(new io.github.presencecodegen.testing.RequestBuilder(
                                        ProbedCode.request(spec.root(), List.of("**")))
                                .nullAnnotations(true)
                                .build())
                        .code()
                        .source("PetBase"))
                .contains("@Nullable Long born();", "@Nullable HomeBase home();", "List<? extends RoomBase> rooms();");
    }
}
