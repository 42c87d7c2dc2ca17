package io.github.presencecodegen.generation;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.Verdicts;
import io.github.presencecodegen.testing.Verdicts.Verdict;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * One truth: the codec, which reads bytes and says yes or no, and the validator, which walks a tree and reports, must
 * agree on every document, whichever form it comes in, and so must the builder.
 */
class CodecAgreementTest {

    private static final Path GOLDENS = Path.of("src/test/resources/golden");

    private static final Map<String, Verdicts> VERDICTS = new HashMap<>();

    @Property(tries = 1500)
    void onThePresenceEdu(@ForAll("presence") byte[] json) {
        check("presence", "PresenceEdu", json);
    }

    @Property(tries = 1500)
    void onEveryConstruct(@ForAll("meeting") byte[] json) {
        check("constructs", "RoomMeetingEdu", json);
    }

    @Provide
    Arbitrary<byte[]> presence() {
        return MutatedJson.of("""
                {"edu_type":"m.presence","content":{"push":[
                  {"user_id":"@a:b","presence":"online","status_msg":"\u00e9\ud83d\ude00","last_active_ago":5000,"currently_active":true},
                  {"user_id":"@c:d","presence":"offline","last_active_ago":5.0,"x":[1,{"y":null}]}],
                  "poll":["@e:f"],"unpoll":[]},"origin":"b"}
                """);
    }

    @Provide
    Arbitrary<byte[]> meeting() {
        return MutatedJson.of("""
                {"type":"m.room.meeting","state_key":"","origin_server_ts":1,"content":{
                  "chair":{"name":"A","role":"admin"},"guests":[{"name":"B"},{"name":"C","x":1}],"deputy":{"name":"D"},
                  "info":{"size":2147483647,"thumbnail":{"info":{"mime_type":"image/png"}}},
                  "agenda":[{"subject":"s","state":"open","m.relates_to":[[1,2],[],[3e0]]}],"state":"closed",
                  "visibility":"+1","visibilities":["low","high"],"ratio":1.50,"scores":[1,2.5],"flags":[true,false],
                  "count":-0,"anything":{"a":[null]},"bag":{"b":1},"heap":[1,"2"],"old":"x","class":"c","in":"i",
                  "out":"o","other":"p","builder":"q","item":["r"],"a-b":"1","a_b":"2","3pid":"3","":"4",
                  "sdpMLineIndex":9223372036854775807,"undescribed":null}}
                """);
    }

    private static void check(String golden, String type, byte[] json) {
        Verdicts verdicts = VERDICTS.computeIfAbsent(golden, unused -> Verdicts.of(code(golden), type));
        Statistics.collect(verdicts.of(json));
        Statistics.coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).percentage(share -> share > 10);
            }
        });
    }

    private static GeneratedCode code(String golden) {
        Path spec = golden.equals("presence")
                ? GoldenTest.EXAMPLE_SPEC
                : GOLDENS.resolve(golden).resolve("spec");
        return GeneratedCode.of(Requests.of(spec, "**/event-schemas/*.yaml"));
    }
}
