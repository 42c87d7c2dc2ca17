package org.example.homeserver;

import java.util.ArrayList;
import java.util.List;
import org.example.matrix.SyncResponse;
import org.example.matrix.TimelineEvent;
import org.example.matrix.room.RoomContent;
import org.example.matrix.room.RoomMemberEvent;
import org.example.matrix.room.RoomMessageEvent;
import org.example.matrix.room.RoomMessageTextEvent;
import org.example.matrix.room.RoomPowerLevelsEvent;
import org.example.matrix.support.JsonType;
import org.example.matrix.support.Tolerance;

/** Tells what has happened in the rooms of a user. Timelines have events of all kinds, known or not, valid or not. */
final class SyncReader {

    private static final String EVENTS = "/rooms/join/*/timeline/events";
    private static final JsonType<SyncResponse> SYNC =
            SyncResponse.JSON.with(Tolerance.none().dropItems(EVENTS).dropOptional(EVENTS + "/*/unsigned/age"));

    private SyncReader() {}

    static List<String> read(byte[] body) {
        List<String> lines = new ArrayList<>();
        SYNC.fromJson(body)
                .roomsOrDefault()
                .join()
                .forEach((room, joined) -> joined.timeline()
                        .events()
                        .forEach(event -> lines.add(room + ": " + event.sender() + " " + describe(event))));
        return lines;
    }

    private static String describe(TimelineEvent event) {
        if (event.unsigned() != null && event.unsigned().redactedBecause() != null) {
            return "said what " + event.unsigned().redactedBecause().stringAt("/sender") + " redacted";
        }
        RoomContent content = RoomContent.dispatch(event.type(), event.content());
        if (content instanceof RoomMessageTextEvent.Content text) {
            return "says " + text.body();
        } else if (content instanceof RoomMessageEvent.Content message) {
            return "sends " + message.msgtype() + ": " + message.body();
        } else if (content instanceof RoomMemberEvent.Content member) {
            return RoomExample.describe(member);
        } else if (content instanceof RoomPowerLevelsEvent.Content levels) {
            return "sets the levels " + levels.users();
        } else if (content instanceof RoomContent.Broken broken) {
            return "sends " + event.type() + " that is not valid: " + broken.violations();
        }
        return "sends " + event.type();
    }
}
