package org.example.homeserver;

import java.util.ArrayList;
import java.util.List;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.ReceiptEdu.RoomReceipts;
import org.example.matrix.TypingEdu;
import org.example.matrix.room.Pdu;
import org.example.matrix.support.JsonObject;

/** Writes down what it is told. Of the events it accepts those that are not from a guest. */
final class RecordingHomeserver implements Homeserver {

    final List<String> received = new ArrayList<>();
    final List<String> logged = new ArrayList<>();

    @Override
    public String eventId(JsonObject pdu) {
        return "$" + pdu.longAt("/depth");
    }

    @Override
    public String receive(Pdu pdu) {
        received.add(pdu.type() + " of " + pdu.sender());
        return pdu.sender().startsWith("@guest") ? "guests may not send" : null;
    }

    @Override
    public void receive(UserPresenceUpdate update) {
        received.add(update.userId() + " is " + update.presence().wireValue());
    }

    @Override
    public void receive(TypingEdu.Content typing) {
        received.add(typing.userId() + " types " + typing.typing());
    }

    @Override
    public void receive(String room, RoomReceipts receipts) {
        received.add(room + " read by " + receipts.mRead().keySet());
    }

    @Override
    public void log(String message) {
        logged.add(message);
    }
}
