package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.Seeds;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One truth: the codec, which reads bytes and says yes or no, and the validator, which walks a tree and reports, must
 * agree on every document, whichever form it comes in, and so must the builder.
 */
class CodecAgreementTest {

    private static final Path GOLDENS = Path.of("src/test/resources/golden");

    private static final int TRIES = 1500;

    private static final String PRESENCE = """
            {"edu_type":"m.presence","content":{"push":[
              {"user_id":"@a:b","presence":"online","status_msg":"\u00e9\ud83d\ude00","last_active_ago":5000,"currently_active":true},
              {"user_id":"@c:d","presence":"offline","last_active_ago":5.0,"x":[1,{"y":null}]}],
              "poll":["@e:f"],"unpoll":[]},"origin":"b"}
            """;

    private static final String MEETING = """
            {"type":"m.room.meeting","state_key":"","origin_server_ts":1,"content":{
              "chair":{"name":"A","role":"admin"},"guests":[{"name":"B"},{"name":"C","x":1}],"deputy":{"name":"D"},
              "info":{"size":2147483647,"thumbnail":{"info":{"mime_type":"image/png"}}},
              "agenda":[{"subject":"s","state":"open","m.relates_to":[[1,2],[],[3e0]]}],"state":"closed",
              "visibility":"+1","visibilities":["low","high"],"ratio":1.50,"scores":[1,2.5],"flags":[true,false],
              "count":-0,"anything":{"a":[null]},"bag":{"b":1},"heap":[1,"2"],"old":"x","class":"c","in":"i",
              "out":"o","other":"p","builder":"q","item":["r"],"a-b":"1","a_b":"2","3pid":"3","":"4",
              "sdpMLineIndex":9223372036854775807,"undescribed":null}}
            """;

    @Test
    void onThePresenceEdu() {
        check(Verdicts.of(code("presence"), "PresenceEdu"), PRESENCE);
    }

    @Test
    void onEveryConstruct() {
        check(Verdicts.of(code("constructs"), "RoomMeetingEdu"), MEETING);
    }

    private static void check(Verdicts verdicts, String valid) {
        Map<Verdict, Integer> found = new EnumMap<>(Verdict.class);
        Seeds seeds = Seeds.tries(TRIES);
        seeds.check(random -> found.merge(verdicts.of(MutatedJson.near(valid, random.random())), 1, Integer::sum));
        if (seeds.count() >= TRIES) {
            assertThat(found)
                    .containsOnlyKeys(Verdict.values())
                    .allSatisfy((verdict, times) -> assertThat(times).isGreaterThan(seeds.count() / 10));
        }
    }

    private static GeneratedCode code(String golden) {
        Path spec = golden.equals("presence")
                ? GoldenTest.EXAMPLE_SPEC
                : GOLDENS.resolve(golden).resolve("spec");
        return GeneratedCode.of(Requests.of(spec, "**/event-schemas/*.yaml"), DiagnosticCode.NAME_CLASH);
    }
}
