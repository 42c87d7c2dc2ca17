package org.example.homeserver;

import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.ReceiptEdu.RoomReceipts;
import org.example.matrix.TypingEdu;
import org.example.matrix.room.Pdu;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.ReadResult;
import org.example.matrix.support.Repair;

/** What the programs that send and receive need of the rest of a homeserver. */
interface Homeserver {

    /** The ID of an event. In present versions of rooms it is a hash of the event. */
    String eventId(JsonObject pdu);

    /** Why the event is not accepted; null if it is. */
    String receive(Pdu pdu);

    void receive(UserPresenceUpdate update);

    void receive(TypingEdu.Content typing);

    void receive(String room, RoomReceipts receipts);

    void log(String message);

    /** Logs what was dropped from a document, or why it was not read. */
    default void log(ReadResult<?> read) {
        read.violations().forEach(violation -> log("refused: " + violation));
        for (Repair repair : read.repairs()) {
            log(repair.pointer() + " " + repair.action() + " " + repair.causes());
        }
    }
}
