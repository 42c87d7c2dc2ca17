package io.github.presencecodegen.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.presencecodegen.support.format.DateTimeFormat;
import io.github.presencecodegen.support.format.EmailFormat;
import io.github.presencecodegen.support.format.HostnameFormat;
import io.github.presencecodegen.support.format.IdnHostnameFormat;
import io.github.presencecodegen.support.format.IpAddressFormat;
import io.github.presencecodegen.support.format.MatrixContentUriFormat;
import io.github.presencecodegen.support.format.MatrixIdFormat;
import io.github.presencecodegen.support.format.UriFormat;
import io.github.presencecodegen.support.format.UuidFormat;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnownFormatTest {

    static Stream<FormatPredicate> predicates() {
        return Stream.concat(
                Arrays.stream(KnownFormat.values()).flatMap(format -> format.predicate(false).stream()),
                KnownFormat.HOSTNAME.predicate(true).stream());
    }

    @Test
    void leavesUnknownFormatsAsAnnotations() {
        assertThat(KnownFormat.named("color")).isEmpty();
        assertThat(KnownFormat.named("Date")).isEmpty();
        assertThat(KnownFormat.INT64.predicate(true)).isEmpty();
    }

    @Test
    void lookIntoALabelsSinceDraft7() {
        assertThat(FormatPredicates.call(KnownFormat.HOSTNAME.predicate(true).orElseThrow(), "xn--x"))
                .isTrue();
        assertThat(FormatPredicates.call(KnownFormat.HOSTNAME.predicate(false).orElseThrow(), "xn--x"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("predicates")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void answerHugeTextsInTimeLinearInTheirLength(FormatPredicate predicate) {
        for (String start :
                List.of("", "P", "\"", "http://", "//", "/", "{", "0", "xn--", "20:00:00.", "@", "mxc://", "[")) {
            for (String unit : List.of(
                    "0",
                    "a",
                    ".",
                    ":",
                    "/",
                    "~0",
                    "~",
                    "%41",
                    "%",
                    "@",
                    "{a}",
                    "{",
                    "a,",
                    "1Y",
                    "\\",
                    "::",
                    "\u0628",
                    "\u0915\u094d\u200c",
                    "\u3002",
                    "\ud83d\ude00",
                    "\ud83d",
                    "-",
                    "[",
                    "?",
                    "#")) {
                FormatPredicates.call(predicate, start + unit.repeat(1_000_000 / unit.length()));
            }
        }
    }

    @Test
    void allocateNothingForTheCommonFormats() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        boolean valid = callCommonFormats();
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < 10_000; i++) {
            valid &= callCommonFormats();
        }
        // The counter itself may cost something, but nothing for each call.
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThan(10_000);
        assertThat(valid).isTrue();
    }

    private static boolean callCommonFormats() {
        return DateTimeFormat.isDateTime("1998-12-31T15:59:60.5-08:00")
                && DateTimeFormat.isDate("2024-02-29")
                && DateTimeFormat.isTime("08:30:06Z")
                && IpAddressFormat.isIpv4("192.168.0.1")
                && IpAddressFormat.isIpv6("1:2::192.168.0.1")
                && IdnHostnameFormat.isHostname("www.example.com")
                && HostnameFormat.isHostname("www.example.com")
                && EmailFormat.isEmail("joe.bloggs@example.com")
                && UriFormat.isUri("https://u@example.com:80/a%20b?c=d#e")
                && MatrixIdFormat.isUserId("@alice:example.org")
                && MatrixIdFormat.isRoomId("!a:example.org:8448")
                && MatrixContentUriFormat.isContentUri("mxc://[::1]/abc")
                && UuidFormat.isUuid("2eb8aa08-aa98-11ea-b4aa-73b441d16380");
    }
}
