package org.example.homeserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.junit.jupiter.api.Test;

class PresenceReaderTest {

    private final RecordingHomeserver homeserver = new RecordingHomeserver();

    private List<UserPresenceUpdate> read(String content) throws IOException {
        String edu = "{\"edu_type\":\"m.presence\",\"content\":" + content + "}";
        return new PresenceReader(homeserver).read(new ByteArrayInputStream(edu.getBytes(UTF_8)));
    }

    @Test
    void badEntriesAreDroppedAndLogged() throws IOException {
        assertThat(read("""
                        {"push": [
                            {"user_id": "@kit:fox.test", "presence": "online", "last_active_ago": "now"},
                            {"user_id": "@vix:fox.test", "presence": "online", "last_active_ago": 7, "status_msg": null},
                            []],
                         "poll": [7, "@tod:hen.test"]}""")).singleElement().satisfies(update -> {
            assertThat(update.userId()).isEqualTo("@vix:fox.test");
            assertThat(update.statusMsg()).isNull();
        });
        assertThat(homeserver.logged)
                .extracting(line -> line.substring(0, line.indexOf(" [")))
                .containsExactly(
                        "/content/push/0 DROP_ITEM",
                        "/content/push/1/status_msg DROP_OPTIONAL",
                        "/content/push/2 DROP_ITEM",
                        "/content/poll/0 DROP_ITEM");
    }

    @Test
    void whatServersLeaveOutIsPutIn() throws IOException {
        assertThat(read("{\"push\": [{\"user_id\": \"@kit:fox.test\", \"presence\": \"offline\"}]}"))
                .extracting(UserPresenceUpdate::lastActiveAgo)
                .containsExactly(0L);
        assertThat(homeserver.logged)
                .singleElement()
                .asString()
                .startsWith("/content/push/0/last_active_ago DEFAULT_VALUE");
    }

    @Test
    void whatIsNoPresenceIsRefusedAndLogged() throws IOException {
        assertThat(read("{\"push\": {}}")).isEmpty();
        assertThat(homeserver.logged).singleElement().asString().startsWith("refused: /content/push type");
    }
}
