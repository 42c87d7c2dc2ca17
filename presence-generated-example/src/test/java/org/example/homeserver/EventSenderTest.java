package org.example.homeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.example.matrix.room.Pdu;
import org.example.matrix.support.InvalidValueException;
import org.example.matrix.support.JsonObject;
import org.example.matrix.support.JsonValue;
import org.junit.jupiter.api.Test;

class EventSenderTest {

    private final EventSender sender = new EventSender(
            "@vix:fox.test", Clock.fixed(Instant.ofEpochMilli(1753), ZoneOffset.UTC), new RecordingHomeserver());

    private static Pdu received(String content) {
        return Pdu.builder()
                .type("any")
                .roomId("!den:fox.test")
                .sender("@kit:fox.test")
                .originServerTs(1)
                .depth(4)
                .addPrevEvents("$3")
                .addAuthEvents("$0")
                .content((JsonObject) JsonValue.parse(content))
                .build();
    }

    private static String hash(String canonical) throws Exception {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aReplyRefersToWhatItAnswersAndIsHashed() throws Exception {
        Pdu reply = sender.reply(received("{}"), "yip \ud83e\udd8a");
        assertThat(reply.content().stringAt("/m.relates_to/m.in_reply_to/event_id"))
                .isEqualTo("$4");
        assertThat(reply.hashes().sha256()).isEqualTo(hash("""
                {"auth_events":["$0"],"content":{"body":"yip \ud83e\udd8a","m.relates_to":{"m.in_reply_to":{"event_id":"$4"}},\
                "msgtype":"m.text"},"depth":5,"origin_server_ts":1753,"prev_events":["$4"],"room_id":"!den:fox.test",\
                "sender":"@vix:fox.test","type":"m.room.message"}"""));
    }

    @Test
    void otherLevelsStayAsTheyAre() {
        Pdu levels = sender.level(
                received("{\"users\":{\"@kit:fox.test\":100,\"@vix:fox.test\":50},\"events\":{\"org.fox.howl\":50}}"),
                "@vix:fox.test",
                75);
        assertThat(levels.stateKey()).isEmpty();
        assertThat(levels.content())
                .isEqualTo(JsonValue.parse(
                        "{\"users\":{\"@kit:fox.test\":100,\"@vix:fox.test\":75},\"events\":{\"org.fox.howl\":50}}"));
    }

    @Test
    void whatNoSchemaDescribesIsNotSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sender.level(received("{\"user_default\":10}"), "@vix:fox.test", 75))
                .withMessageContaining("[/user_default]");
    }

    @Test
    void aNumberThatCannotBeHashedIsNotSent() {
        assertThatThrownBy(() -> sender.level(received("{\"users\":{}}"), "@vix:fox.test", 1L << 53))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("/content/users/@vix:fox.test");
    }
}
