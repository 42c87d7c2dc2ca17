package org.example.homeserver;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.example.matrix.room.Pdu;
import org.example.matrix.room.RoomMessageTextEvent;
import org.example.matrix.room.RoomPowerLevelsEvent;
import org.example.matrix.support.CanonicalJson;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonObjectModel;

/** Makes the events that a user sends, with the hash of their content. */
record EventSender(String user, Clock clock, Homeserver homeserver) {

    /** A message that answers another one. */
    Pdu reply(Pdu to, String text) {
        RoomMessageTextEvent.Content content = RoomMessageTextEvent.Content.builder()
                .msgtype("m.text")
                .body(text)
                .mRelatesTo(
                        relation -> relation.mInReplyTo(event -> event.eventId(homeserver.eventId(to.toJsonValue()))))
                .build();
        return hashed(next(to, RoomMessageTextEvent.TYPE, content));
    }

    /** The power levels of a room with another level for one user. All that the room has beside it stays. */
    Pdu level(Pdu levels, String user, long level) {
        RoomPowerLevelsEvent.Content content = RoomPowerLevelsEvent.Content.JSON.fromJson(levels.content()).toBuilder()
                .putUsers(user, level)
                .build();
        return hashed(next(levels, RoomPowerLevelsEvent.TYPE, content).stateKey(""));
    }

    private Pdu.Builder next(Pdu previous, String type, JsonObjectModel content) {
        List<String> unknown = content.jsonType().unknownPointers(content.toJsonValue());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("No schema describes " + unknown + ". Is a name misspelt?");
        }
        return Pdu.builder()
                .type(type)
                .roomId(previous.roomId())
                .sender(user)
                .originServerTs(clock.millis())
                .depth(previous.depth() + 1)
                .addPrevEvents(homeserver.eventId(previous.toJsonValue()))
                .authEvents(previous.authEvents())
                .content(content.toJsonValue());
    }

    private static Pdu hashed(Pdu.Builder event) {
        JsonObject hashed = event.build().toJsonValue().without("hashes", "signatures", "unsigned");
        byte[] hash = sha256(CanonicalJson.encode(hashed));
        return event.hashes(hashes ->
                        hashes.sha256(Base64.getEncoder().withoutPadding().encodeToString(hash)))
                .build();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
