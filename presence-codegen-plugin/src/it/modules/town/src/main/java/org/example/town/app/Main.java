package org.example.town.app;

import org.example.home.Heater;
import org.example.lights.DeviceBase;
import org.example.lights.Lamp;
import org.example.town.Street;
import org.example.town.StreetValidator;

/** Builds, writes, reads and checks a value of types of three modules. */
final class Main {

    private Main() {}

    /**
     * Prints the value, and what is wrong with another.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Street street = Street.builder()
                .putRooms("attic", room -> room.addLamps(lamp -> lamp.id("a").bulb(bulb -> bulb.watts(4)))
                        .heater(heater -> heater.id("h").degrees(40L)))
                .addLamps(lamp -> lamp.id("b").colour(Lamp.Colour.RED))
                .colour(Lamp.Colour.GREEN)
                .build();
        DeviceBase device = Heater.builder().id("c").build();
        System.out.println(Street.fromJson(street.toJson()).equals(street) + " " + street + " " + device.id());
        System.out.println(StreetValidator.validate("{\"rooms\":{\"x\":{\"heater\":{\"id\":\"h\",\"degrees\":91}}}}"));
    }
}
