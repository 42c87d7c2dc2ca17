package org.example.homeserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyncReaderTest {

    private static List<String> read(String events) {
        return SyncReader.read(
                ("{\"next_batch\":\"s2\",\"rooms\":{\"join\":{\"!den:fox.test\":{\"timeline\":{\"events\":[" + events
                                + "]}}}}}")
                        .getBytes(UTF_8));
    }

    private static String event(String type, String content, String more) {
        return "{\"type\":\"" + type
                + "\",\"event_id\":\"$1\",\"sender\":\"@kit:fox.test\",\"origin_server_ts\":1,\"content\":" + content
                + more + "}";
    }

    private static String line(String content) {
        return "!den:fox.test: @kit:fox.test " + content;
    }

    @Test
    void contentHasTheTypeOfItsEvent() {
        assertThat(read(String.join(
                        ",",
                        event("m.room.message", "{\"msgtype\":\"m.text\",\"body\":\"yip\"}", ""),
                        event("m.room.message", "{\"msgtype\":\"org.fox.howl\",\"body\":\"a howl\"}", ""),
                        event(
                                "m.room.member",
                                "{\"membership\":\"join\",\"displayname\":\"Kit\"}",
                                ",\"state_key\":\"@kit:fox.test\""),
                        event("m.room.power_levels", "{\"users\":{\"@kit:fox.test\":100}}", ",\"state_key\":\"\""),
                        event("org.fox.scent", "{}", ""))))
                .containsExactly(
                        line("says yip"),
                        line("sends org.fox.howl: a howl"),
                        line("is here as Kit"),
                        line("sets the levels {@kit:fox.test=100}"),
                        line("sends org.fox.scent"));
    }

    /** Nothing is left of its content, so that no type would take it. */
    @Test
    void aRedactedEventIsKnownByWhatRedactedIt() {
        String because = event("m.room.redaction", "{}", "").replace("@kit", "@vix");
        assertThat(read(event(
                        "m.room.message", "{}", ",\"unsigned\":{\"age\":\"5\",\"redacted_because\":" + because + "}")))
                .containsExactly(line("said what @vix:fox.test redacted"));
    }

    @Test
    void aBadEventIsNoLossForTheOthers() {
        assertThat(read(String.join(
                        ",",
                        event("m.room.member", "{\"membership\":7}", ""),
                        event("m.room.message", "[]", ""),
                        "7",
                        event(
                                "m.room.message",
                                "{\"msgtype\":\"m.text\",\"body\":\"yip\"}",
                                ",\"unsigned\":{\"age\":\"5\"}"))))
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("m.room.member that is not valid", "/membership"),
                        text -> assertThat(text).isEqualTo(line("says yip")));
    }

    @Test
    void nothingMayBeNew() {
        assertThat(SyncReader.read("{\"next_batch\":\"s2\"}".getBytes(UTF_8))).isEmpty();
    }
}
