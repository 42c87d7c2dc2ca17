package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.List;

/** The codec that would be generated for {@link Person}. */
final class PersonCodec extends JsonCodec<Person> {

    private static final String SCHEMA = "person.yaml#";
    private static final String ADDRESS = SCHEMA + "/properties/address";
    private static final String CITY = ADDRESS + "/properties/city";
    private static final JsonNames NAMES = JsonNames.of("name", "age", "tags", "address");
    private static final JsonNames ADDRESS_NAMES = JsonNames.of("city");

    PersonCodec() {
        super(Person.class, PersonCodec::isPerson, PersonCodec::collectPerson);
    }

    @Override
    public Person read(JsonReader in) {
        String name = null;
        Long age = null;
        List<String> tags = new ArrayList<>();
        Person.Address address = null;
        JsonObject.Builder unknown = null;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName(NAMES)) {
                case 0 -> name = in.nextString();
                case 1 -> age = in.nextLong();
                case 2 -> {
                    in.beginArray();
                    while (in.hasNext()) {
                        tags.add(in.nextString());
                    }
                }
                case 3 -> address = readAddress(in);
                default -> unknown = in.nextUnknown(unknown);
            }
        }
        if (name == null) {
            throw in.mismatch();
        }
        return new Person(name, age, tags, address, unknown == null ? JsonObject.EMPTY : unknown.build());
    }

    private static Person.Address readAddress(JsonReader in) {
        String city = null;
        JsonObject.Builder unknown = null;
        in.beginObject();
        while (in.hasNext()) {
            if (in.nextName(ADDRESS_NAMES) == 0) {
                city = in.nextString();
            } else {
                // Not kept, but a duplicate must be noticed.
                unknown = in.nextUnknown(unknown);
            }
        }
        if (city == null || !isCity(city)) {
            throw in.mismatch();
        }
        return new Person.Address(city);
    }

    @Override
    public void write(JsonWriter out, Person value) {
        out.beginObject().member(NAMES, 0, value.name()).member(NAMES, 1, value.age());
        if (!value.tags().isEmpty()) {
            out.name(NAMES, 2).beginArray();
            value.tags().forEach(out::value);
            out.endArray();
        }
        if (value.address() != null) {
            out.name(NAMES, 3)
                    .beginObject()
                    .member(ADDRESS_NAMES, 0, value.address().city())
                    .endObject();
        }
        out.members(value.unknown()).endObject();
    }

    private static boolean isPerson(JsonValue value) {
        if (!(value instanceof JsonObject)) {
            return false;
        }
        JsonObject object = (JsonObject) value;
        return object.get("name") instanceof JsonString
                && (!object.has("age") || object.get("age") instanceof JsonNumber age && age.isLong())
                && (!object.has("tags")
                        || object.get("tags") instanceof JsonArray tags
                                && tags.values().stream().allMatch(JsonString.class::isInstance))
                && (!object.has("address")
                        || object.get("address") instanceof JsonObject address
                                && address.get("city") instanceof JsonString city
                                && isCity(city.value()));
    }

    private static void collectPerson(ViolationCollector at) {
        if (!at.type(SCHEMA, "object")) {
            return;
        }
        at.required(SCHEMA, "name");
        if (at.enter("name")) {
            at.type(SCHEMA + "/properties/name", "string");
            at.leave();
        }
        if (at.enter("age")) {
            if (at.type(SCHEMA + "/properties/age", "integer")) {
                at.range(SCHEMA + "/properties/age", "int64");
            }
            at.leave();
        }
        if (at.enter("tags")) {
            at.type(SCHEMA + "/properties/tags", "array");
            for (int i = 0; i < at.items(); i++) {
                at.enter(i);
                at.type(SCHEMA + "/properties/tags/items", "string");
                at.leave();
            }
            at.leave();
        }
        if (at.enter("address")) {
            collectAddress(at);
            at.leave();
        }
    }

    private static void collectAddress(ViolationCollector at) {
        if (!at.type(ADDRESS, "object")) {
            return;
        }
        at.required(ADDRESS, "city");
        if (at.enter("city")) {
            if (at.type(CITY, "string")) {
                at.enumeration(CITY, PersonCodec::isCity, "Berlin", "Paris");
            }
            at.leave();
        }
    }

    private static boolean isCity(String text) {
        return text.equals("Berlin") || text.equals("Paris");
    }
}
