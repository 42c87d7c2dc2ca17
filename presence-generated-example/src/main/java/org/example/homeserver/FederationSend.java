package org.example.homeserver;

import java.util.Map;
import org.example.matrix.MatrixEdu;
import org.example.matrix.PresenceEdu;
import org.example.matrix.ReceiptEdu;
import org.example.matrix.SendTransactionRequest;
import org.example.matrix.SendTransactionResponse;
import org.example.matrix.TypingEdu;
import org.example.matrix.room.Pdu;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonType;
import org.example.matrix.support.ReadResult;
import org.example.matrix.support.Tolerance;

/** Takes the transactions of other homeservers. A PDU or an EDU that is not valid is no loss for the others. */
record FederationSend(Homeserver homeserver) {

    private static final JsonType<SendTransactionRequest> TRANSACTION =
            SendTransactionRequest.JSON.with(Tolerance.none().dropItems("/pdus").dropItems("/edus"));
    private static final JsonType<MatrixEdu> EDU = MatrixEdu.JSON.with(
            Tolerance.none().dropItems("/content/push").dropEntries("/content").dropEntries("/content/*/m.read"));

    /** Throws an {@code InvalidJsonException}, for a response of status 400, only if this is no transaction at all. */
    SendTransactionResponse handle(byte[] body) {
        ReadResult<SendTransactionRequest> transaction = TRANSACTION.read(body);
        transaction.orElseThrow().edus().forEach(this::handle);
        homeserver.log(transaction);
        SendTransactionResponse.Builder response =
                SendTransactionResponse.builder().pdus(Map.of());
        for (JsonObject json : transaction.orElseThrow().pdus()) {
            ReadResult<Pdu> pdu = Pdu.JSON.read(json);
            String error = pdu.isValid() ? homeserver.receive(pdu.orElseThrow()) : "malformed: " + pdu.violations();
            response.putPdus(homeserver.eventId(json), result -> result.error(error));
        }
        return response.build();
    }

    private void handle(MatrixEdu edu) {
        if (edu instanceof PresenceEdu presence) {
            presence.content().push().forEach(homeserver::receive);
        } else if (edu instanceof TypingEdu typing) {
            homeserver.receive(typing.content());
        } else if (edu instanceof ReceiptEdu receipts) {
            receipts.content().value().forEach(homeserver::receive);
        } else { // of a type that this homeserver does not know, or not valid as it is
            ReadResult<MatrixEdu> repaired = EDU.read(edu.toJsonValue());
            homeserver.log(repaired);
            if (repaired.value() instanceof MatrixEdu.Known known) {
                handle(known);
            }
        }
    }
}
