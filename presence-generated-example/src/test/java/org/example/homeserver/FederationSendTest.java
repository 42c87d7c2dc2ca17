package org.example.homeserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.example.matrix.SendTransactionResponse;
import org.example.matrix.support.InvalidJsonException;
import org.junit.jupiter.api.Test;

class FederationSendTest {

    private static final String TYPING = """
            {"edu_type": "m.typing", "content": {"room_id": "!den:fox.test", "user_id": "@kit:fox.test", "typing": true}}""";

    private final RecordingHomeserver homeserver = new RecordingHomeserver();

    private SendTransactionResponse send(String pdus, String edus) {
        String body =
                "{\"origin\":\"fox.test\",\"origin_server_ts\":1753,\"pdus\":[" + pdus + "],\"edus\":[" + edus + "]}";
        return new FederationSend(homeserver).handle(body.getBytes(UTF_8));
    }

    private static String pdu(int depth, String sender, String more) {
        return "{\"type\":\"org.fox.howl\",\"room_id\":\"!den:fox.test\",\"sender\":\"" + sender + "\",\"depth\":"
                + depth + ",\"prev_events\":[],\"auth_events\":[],\"content\":{}" + more + "}";
    }

    @Test
    void everyPduHasItsResult() {
        String time = ",\"origin_server_ts\":1";
        SendTransactionResponse response = send(
                pdu(1, "@kit:fox.test", time) + "," + pdu(2, "@kit:fox.test", "") + ","
                        + pdu(3, "@guest:fox.test", time) + ",\"oops\"",
                "");
        assertThat(homeserver.received)
                .containsExactly("org.fox.howl of @kit:fox.test", "org.fox.howl of @guest:fox.test");
        assertThat(response.pdus().keySet()).containsExactly("$1", "$2", "$3");
        assertThat(response.pdus().get("$1").error()).isNull();
        assertThat(response.pdus().get("$2").error()).startsWith("malformed").contains("origin_server_ts");
        assertThat(response.pdus().get("$3").error()).isEqualTo("guests may not send");
        assertThat(homeserver.logged).singleElement().asString().startsWith("/pdus/3 DROP_ITEM");
    }

    @Test
    void oneBadEntryOfPushIsNoLossForTheOthers() {
        send("", """
                {"edu_type": "m.presence", "content": {"push": [
                    {"user_id": "@kit:fox.test", "presence": "online", "last_active_ago": 7},
                    {"user_id": "@vix:fox.test", "presence": "asleep", "last_active_ago": 7},
                    "@tod:fox.test",
                    {"user_id": "@cub:fox.test", "presence": "offline", "last_active_ago": 7}]}}""");
        assertThat(homeserver.received).containsExactly("@kit:fox.test is online", "@cub:fox.test is offline");
        assertThat(homeserver.logged).hasSize(2);
        assertThat(homeserver.logged.get(0)).startsWith("/content/push/1 DROP_ITEM");
        assertThat(homeserver.logged.get(1)).startsWith("/content/push/2 DROP_ITEM");
    }

    @Test
    void oneBadReceiptIsNoLossForTheOthers() {
        send("", """
                {"edu_type": "m.receipt", "content": {
                    "!den:fox.test": {"m.read": {
                        "@kit:fox.test": {"event_ids": ["$1"], "data": {"ts": 1}},
                        "@vix:fox.test": {"event_ids": "$1", "data": {"ts": 1}}}},
                    "!hill:fox.test": 7,
                    "!wood:fox.test": {"m.read": {"@tod:fox.test": {"event_ids": ["$2"], "data": {"ts": 1}}}}}}""");
        assertThat(homeserver.received)
                .containsExactly("!den:fox.test read by [@kit:fox.test]", "!wood:fox.test read by [@tod:fox.test]");
        assertThat(homeserver.logged).hasSize(2);
    }

    @Test
    void badAndUnknownEdusAreNoLossForTheOthers() {
        send("", """
                null, {"content": {}}, {"edu_type": 7, "content": {}}, {"edu_type": "m.typing"},
                {"edu_type": "m.typing", "content": {"typing": "yes"}}, {"edu_type": "m.presence", "content": {"push": {}}},
                {"edu_type": "org.fox.scent", "content": {"strength": 3}},
                """ + TYPING);
        assertThat(homeserver.received).containsExactly("@kit:fox.test types true");
        assertThat(homeserver.logged)
                .filteredOn(line -> line.startsWith("/edus"))
                .extracting(line -> line.substring(0, 7))
                .containsExactly("/edus/0", "/edus/1", "/edus/2", "/edus/3");
        assertThat(homeserver.logged)
                .filteredOn(line -> line.startsWith("refused: /content"))
                .hasSize(4);
    }

    @Test
    void whatIsNoTransactionIsRefused() {
        assertThatThrownBy(() -> new FederationSend(homeserver).handle("{\"pdus\": 7}".getBytes(UTF_8)))
                .isInstanceOf(InvalidJsonException.class);
    }
}
