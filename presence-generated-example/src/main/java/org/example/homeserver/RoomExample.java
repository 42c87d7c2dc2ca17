package org.example.homeserver;

import java.util.Map;
import org.example.matrix.room.EventReferences;
import org.example.matrix.room.EventReferences.EventReference;
import org.example.matrix.room.ImageInfo;
import org.example.matrix.room.RoomAvatarEvent;
import org.example.matrix.room.RoomEncryptedEvent;
import org.example.matrix.room.RoomEncryptedEvent.Ciphertext;
import org.example.matrix.room.RoomMemberEvent;
import org.example.matrix.room.RoomMemberEvent.Membership;
import org.example.matrix.room.RoomPowerLevelsEvent;
import org.example.matrix.room.StickerEvent;

/**
 * What a homeserver does with the events of a room: looks into maps, tells null from absent, takes new values, asks what is
 * what, passes a value of one event on to another.
 */
public final class RoomExample {

    private static final String POWER_LEVELS = """
            {
              "type": "m.room.power_levels",
              "state_key": "",
              "sender": "@alice:example.org",
              "content": {
                "users": { "@alice:example.org": 100, "@bob:example.org": 50 },
                "events": { "m.room.name": 50 },
                "notifications": { "room": 20, "org.example.poke": 30 }
              }
            }
            """;

    private static final String MEMBER = """
            {
              "type": "m.room.member",
              "state_key": "@bob:example.org",
              "sender": "@bob:example.org",
              "content": { "membership": "org.example.lurk", "displayname": null }
            }
            """;

    private static final String ENCRYPTED = """
            {
              "type": "m.room.encrypted",
              "content": {
                "algorithm": "m.olm.v1.curve25519-aes-sha2",
                "ciphertext": { "aDeviceKey": { "type": 0, "body": "AwogGJJz" } }
              }
            }
            """;

    private static final String STICKER = """
            {
              "type": "m.sticker",
              "content": {
                "body": "A cupcake",
                "url": "mxc://example.org/cupcake",
                "info": { "w": 256, "h": 256, "mimetype": "image/png" }
              }
            }
            """;

    private RoomExample() {}

    /**
     * Prints what each step gives.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PresenceExample.heading("Look into maps, and put into them");
        RoomPowerLevelsEvent levels = RoomPowerLevelsEvent.fromJson(POWER_LEVELS);
        for (Map.Entry<String, Long> user : levels.content().users().entrySet()) {
            System.out.println(user.getKey() + " has " + user.getValue() + " and "
                    + (mayRename(levels.content(), user.getKey()) ? "may" : "may not") + " rename the room");
        }
        System.out.println(levels.toBuilder()
                .content(levels.content().toBuilder()
                        .putUsers("@carol:example.org", 50)
                        .build())
                .build()
                .toJson());

        PresenceExample.heading("Tell null from absent, and take a value that the schema does not list");
        RoomMemberEvent member = RoomMemberEvent.fromJson(MEMBER);
        System.out.println(member.stateKey() + " " + describe(member.content()));

        PresenceExample.heading("Ask which form a value has");
        System.out.println(
                describe(RoomEncryptedEvent.fromJson(ENCRYPTED).content().ciphertext()));

        PresenceExample.heading("Read a file's type that is a list, and its items");
        for (EventReference reference :
                EventReferences.fromJson("[[\"$abc\", {\"sha256\": \"Zm9v\"}]]").value()) {
            System.out.println(reference.event() + " with " + reference.hashes().sha256());
        }

        PresenceExample.heading("Use a type that two files share");
        StickerEvent.Content sticker = StickerEvent.fromJson(STICKER).content();
        System.out.println(describe(sticker.info()));
        System.out.println(asAvatar(sticker).toJson());
    }

    /** One definition is one type, whichever event it came with. */
    static RoomAvatarEvent.Content asAvatar(StickerEvent.Content sticker) {
        return RoomAvatarEvent.Content.builder()
                .url(sticker.url())
                .info(sticker.info())
                .build();
    }

    static String describe(ImageInfo image) {
        return "an image of " + image.w() + " x " + image.h() + " pixels";
    }

    /** Maps: by name, with the default of the specification for everybody else. */
    static boolean mayRename(RoomPowerLevelsEvent.Content levels, String user) {
        long needed = levels.events().getOrDefault("m.room.name", 50L);
        return levels.users().getOrDefault(user, levels.usersDefaultOr(0)) >= needed;
    }

    /** An open enum has values that nobody knows yet, and a name that is null is not one that is absent. */
    static String describe(RoomMemberEvent.Content member) {
        String name = member.isDisplaynameNull() ? "without a name" : "as " + member.displayname();
        if (member.membership() instanceof Membership.Known known) {
            return switch (known) {
                case INVITE, KNOCK -> "may come " + name;
                case JOIN -> "is here " + name;
                case LEAVE, BAN -> "is gone";
            };
        }
        return "does " + member.membership().wireValue() + " " + name;
    }

    /** A union is one of its wrappers. */
    static String describe(Ciphertext ciphertext) {
        if (ciphertext instanceof Ciphertext.MapValue devices) {
            return "for the devices " + devices.value().keySet();
        }
        return ciphertext instanceof Ciphertext.StringValue session ? "for the session: " + session.value() : "";
    }
}
