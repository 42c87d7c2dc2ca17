package io.github.presencecodegen.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.naming.MemberOverride;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.SourceBatch;
import io.github.presencecodegen.testing.TestModule;
import io.github.presencecodegen.testing.UnionRequests;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that use the types of others. The manifest passes from one to the other as JSON. */
class ReuseTest {

    /** A type of every kind, and types inside types. */
    private static final Map<String, String> BASE = Map.of(
            "lamp.yaml", """
            type: object
            required: [name, colour]
            properties:
              name: {type: string, minLength: 1}
              colour: {$ref: colour.yaml}
              mode: {type: string, enum: [on, off]}
              bulb: {type: object, required: [watts], properties: {watts: {type: integer}}}
              spare: {type: object, required: [watts], properties: {watts: {type: integer}}}
            """,
            "colour.yaml", "type: string\nenum: [red, green]\n",
            "point.yaml", "type: array\nprefixItems: [{type: integer}, {type: integer}]\nitems: false\nminItems: 2\n",
            "tags.yaml", "type: object\nadditionalProperties: {type: string, maxLength: 3}\n",
            "level.yaml", "type: [integer, 'null']\nminimum: 1\n",
            "choice.yaml", """
            oneOf:
              - {type: string}
              - {type: object, required: [kind], properties: {kind: {type: string}}}
            """,
            "defs.yaml", """
            definitions:
              door: {type: object, properties: {open: {type: boolean}}, required: [open]}
              unused: {type: object, properties: {x: {type: integer}}}
            """,
            "entry.yaml", "type: object\nproperties: {door: {$ref: 'defs.yaml#/definitions/door'}}\n",
            "device.yaml", """
            type: object
            required: [id]
            properties:
              id: {type: string}
              state: {type: object, properties: {level: {type: integer}}}
            """,
            "heater.yaml", """
            allOf: [{$ref: device.yaml}]
            type: object
            properties: {heat: {type: integer}}
            """);

    private static final Map<String, String> ROOM = Map.of("room.yaml", """
            type: object
            properties:
              lamp: {$ref: lamp.yaml}
              lamps: {type: array, items: {$ref: lamp.yaml}}
              by_name: {type: object, additionalProperties: {$ref: lamp.yaml}}
              colour: {$ref: colour.yaml, default: green}
              colours: {type: array, items: {$ref: colour.yaml}}
              mode: {$ref: 'lamp.yaml#/properties/mode'}
              spare: {$ref: 'lamp.yaml#/properties/spare'}
              point: {$ref: point.yaml}
              tags: {$ref: tags.yaml}
              level: {$ref: level.yaml}
              choice: {$ref: choice.yaml}
              door: {$ref: 'defs.yaml#/definitions/door'}
              other: {oneOf: [{$ref: lamp.yaml}, {type: string}]}
              pair: {type: array, prefixItems: [{$ref: lamp.yaml}, {$ref: colour.yaml}], items: false}
              bright: {allOf: [{$ref: lamp.yaml}, {required: [bulb]}]}
            """, "cooler.yaml", """
            allOf: [{$ref: device.yaml}]
            type: object
            required: [cold]
            properties: {cold: {type: integer}, state: {required: [level]}}
            """);

    @TempDir
    private Path temp;

    private TestModule base() {
        return TestModule.base("a", temp, BASE, UnaryOperator.identity());
    }

    private TestModule on(TestModule other, Map<String, String> own) {
        return TestModule.on(List.of(other), "b", temp, with(own), UnaryOperator.identity());
    }

    private static Map<String, String> with(Map<String, String> own) {
        Map<String, String> files = new HashMap<>(BASE);
        files.putAll(own);
        return files;
    }

    private static LoadedCode compile(String test, TestModule... modules) {
        SourceBatch sources = new SourceBatch();
        for (TestModule module : modules) {
            sources.add(module.compiled().files());
        }
        sources.add(List.of(new GeneratedFile("Use.java", test)));
        return sources.loadWithoutComments();
    }

    @Test
    void typesOfAnotherModuleAreUsedInEveryPlace() {
        TestModule a = base();
        TestModule b = on(a, ROOM);
        assertThat(a.reported()).isEmpty();
        // No type of that module is built on a lamp, so that it has no interface for what is.
        assertThat(b.reported()).containsExactly("lamp.yaml:1:1 REUSED_BASE_MISSING");
        assertThat(b.classes())
                .contains("Room", "Cooler")
                .doesNotContain("Lamp", "Colour", "Device", "DeviceBase", "Door", "Tags", "Choice", "Point", "Level");
        LoadedCode code = compile("""
                import java.util.List;
                import java.util.Map;
                import org.example.a.*;
                import org.example.b.*;

                public class Use implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        Lamp lamp = Lamp.builder().name("l").colour(Colour.RED).mode(Lamp.Mode.ON).build();
                        Room room = Room.builder()
                                .lamp(l -> l.name("n").colour(Colour.GREEN).bulb(bulb -> bulb.watts(4)))
                                .addLamps(lamp)
                                .addLamps(l -> l.name("m").colour(Colour.of("red")))
                                .putByName("x", lamp)
                                .colour(Colour.RED)
                                .mode(Lamp.Mode.OFF)
                                .spare(s -> s.watts(3))
                                .point(Point.of(1, 2))
                                .tags(Map.of("a", "b"))
                                .level(3L)
                                .choice(Choice.of("text"))
                                .door(d -> d.open(true))
                                .bright(x -> x.name("q").colour(Colour.RED).bulb(w -> w.watts(1)))
                                .build();
                        Room read = Room.fromJson(room.toJson());
                        if (!read.equals(room) || !room.lamps().get(0).equals(lamp)) {
                            throw new AssertionError(read);
                        }
                        DeviceBase cooler = Cooler.builder().id("c").cold(1).state(s -> s.level(3L)).build();
                        Device device = Device.builder(cooler).build();
                        return room.toJson() + device.toJson();
                    }
                }
                """, a, b);
        String json = String.valueOf(
                code.newInstance("Use", java.util.function.Supplier.class).get());
        assertThat(json).contains("\"lamp\":{\"name\":\"n\"", "\"point\":[1,2]", "\"cold\":1");
    }

    /** A reuses nothing, b types of a, and c types of both. */
    @Test
    void modulesReuseTypesOfModulesThatReuseTypes() {
        TestModule a = base();
        Map<String, String> own = Map.of("shelf.yaml", "type: object\nproperties: {heater: {$ref: heater.yaml}}\n");
        TestModule b = on(a, own);
        Map<String, String> files = with(own);
        files.put("house.yaml", """
                type: object
                properties:
                  shelf: {$ref: shelf.yaml}
                  heater: {$ref: heater.yaml}
                  any: {oneOf: [{$ref: shelf.yaml}, {$ref: lamp.yaml}]}
                """);
        TestModule c = TestModule.on(List.of(a, b), "c", temp, files, UnaryOperator.identity());
        assertThat(c.reported()).isEmpty();
        assertThat(b.classes())
                .filteredOn(name -> !name.endsWith("Checks"))
                .containsExactly("Shelf", "ShelfCodec", "ShelfValidator");
        assertThat(c.classes()).contains("House").doesNotContain("Shelf", "Heater", "Lamp");
        LoadedCode code = compile("""
                import org.example.a.*;
                import org.example.b.*;
                import org.example.c.*;

                public class Use implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        House house = House.builder()
                                .shelf(s -> s.heater(h -> h.id("h").heat(4)))
                                .heater(h -> h.id("i"))
                                .build();
                        DeviceBase heater = house.heater();
                        return House.fromJson(house.toJson()).toJson() + HouseValidator.validate("{\\"heater\\":{}}");
                    }
                }
                """, a, b, c);
        assertThat(String.valueOf(code.newInstance("Use", java.util.function.Supplier.class)
                        .get()))
                .startsWith("{\"shelf\":{\"heater\":{\"id\":\"h\",\"heat\":4}},\"heater\":{\"id\":\"i\"}}")
                .contains("/heater required: required property");
    }

    @Test
    void unionsOfAnotherModuleStandForItsSchemasHereToo() {
        Map<String, String> files = Map.of(
                "on.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {const: 'on'}, at: {type: integer}}\n",
                "off.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {const: 'off'}}\n",
                "any.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {type: string}}\n");
        TestModule a = TestModule.base(
                "a",
                temp,
                files,
                request -> request.unions(
                        UnionRequests.standingFor("Switch", "any.yaml", List.of("on.yaml", "off.yaml"), "/kind")));
        assertThat(a.reported()).isEmpty();
        Map<String, String> own = new HashMap<>(files);
        own.put("log.yaml", "type: object\nproperties: {all: {type: array, items: {$ref: any.yaml}}}\n");
        own.put("dim.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {const: dim}}\n");
        TestModule b = TestModule.on(
                List.of(a),
                "b",
                temp,
                own,
                request -> request.unions(UnionRequests.among("Step", List.of("on.yaml", "dim.yaml"), "/kind")));
        assertThat(b.reported()).isEmpty();
        LoadedCode code = compile("""
                import java.util.List;
                import org.example.a.*;
                import org.example.b.*;

                public class Use implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        Log log = Log.fromJson("{\\"all\\":[{\\"kind\\":\\"on\\"},{\\"kind\\":\\"new\\"}]}");
                        List<Switch> all = log.all();
                        return all.get(0).getClass() + " " + all.get(1).getClass() + " "
                                + Step.dispatch("{\\"kind\\":\\"on\\"}").getClass() + " "
                                + Step.dispatch("{\\"kind\\":\\"dim\\"}").getClass() + log.toJson();
                    }
                }
                """, a, b);
        assertThat(String.valueOf(code.newInstance("Use", java.util.function.Supplier.class)
                        .get()))
                .isEqualTo("class org.example.a.On class org.example.a.Switch$Unknown class org.example.b.Step$On"
                        + " class org.example.b.Dim{\"all\":[{\"kind\":\"on\"},{\"kind\":\"new\"}]}");
    }

    /** Names and open enums are those of the module that has the types, whatever the settings are here. */
    @Test
    void whatTheOtherModuleHasNamedAndOpenedIsSoHere() {
        TestModule a = TestModule.base(
                "a",
                temp,
                BASE,
                request -> request.names(
                                new NameOverride("lamp.yaml", "Light"),
                                new MemberOverride("lamp.yaml#/properties/name", "label"))
                        .enums(EnumPolicy.opening(List.of("Colour"))));
        TestModule b = on(a, Map.of("desk.yaml", """
                type: object
                properties:
                  lamp: {$ref: lamp.yaml}
                  size: {enum: [s, l]}
                  bulb: {$ref: 'lamp.yaml#/properties/bulb'}
                """));
        assertThat(a.reported()).isEmpty();
        assertThat(b.reported()).isEmpty();
        LoadedCode code = compile("""
                import org.example.a.*;
                import org.example.b.*;

                public class Use implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        Light.Bulb bulb = Light.Bulb.builder().watts(1).build();
                        String json = Desk.builder().lamp(l -> l.label("x").colour(Colour.of("blue"))).bulb(bulb)
                                .build().toJson();
                        return DeskValidator.validate(json).size() + Desk.fromJson(json).lamp().label()
                                + DeskValidator.isValid("{\\"size\\":\\"m\\"}");
                    }
                }
                """, a, b);
        assertThat(String.valueOf(code.newInstance("Use", java.util.function.Supplier.class)
                        .get()))
                .isEqualTo("0xfalse");
    }
}
