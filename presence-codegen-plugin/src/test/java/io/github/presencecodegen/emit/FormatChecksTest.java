package io.github.presencecodegen.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.sun.management.ThreadMXBean;
import io.github.presencecodegen.support.DateTimeFormat;
import io.github.presencecodegen.support.EmailFormat;
import io.github.presencecodegen.support.HostnameFormat;
import io.github.presencecodegen.support.IdnHostnameFormat;
import io.github.presencecodegen.support.IpAddressFormat;
import io.github.presencecodegen.support.MatrixContentUriFormat;
import io.github.presencecodegen.support.MatrixIdFormat;
import io.github.presencecodegen.support.UriFormat;
import io.github.presencecodegen.support.UuidFormat;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatChecksTest {

    static final List<String> FORMATS = List.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "uuid",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "mx-user-id",
            "mx-room-id",
            "mx-event-id",
            "mx-room-alias",
            "mx-server-name",
            "mx-mxc-uri");

    static Stream<FormatCheck> checks() {
        return Stream.concat(FORMATS.stream().map(format -> check(format, false)), Stream.of(check("hostname", true)));
    }

    static Stream<Set<String>> sources() {
        return checks().map(FormatCheck::sources).distinct();
    }

    @Test
    void leaveUnknownFormatsAsAnnotations() {
        assertThat(FormatChecks.of("color", false)).isEmpty();
        assertThat(FormatChecks.of("int64", true)).isEmpty();
        assertThat(FormatChecks.of("Date", false)).isEmpty();
    }

    @Test
    void lookIntoALabelsSinceDraft7() {
        assertThat(FormatPredicates.call(check("hostname", true), "xn--x")).isTrue();
        assertThat(FormatPredicates.call(check("hostname", false), "xn--x")).isFalse();
    }

    @Test
    void needNothingButTheOptionalSupportTypes() {
        Set<String> needed = new TreeSet<>();
        checks().forEach(check -> needed.addAll(check.sources()));
        assertThat(SupportSources.OPTIONAL).containsAll(needed);
    }

    /** Without the support types that are always there, so that none of them is needed. */
    @ParameterizedTest
    @MethodSource("sources")
    void compileWithTheSourcesThatTheyName(Set<String> sources) {
        List<JavaFileObject> files = SupportSources.in("x", false, sources).stream()
                .filter(file -> sources.contains(file.path().replaceAll("x/|\\.java", "")))
                .map(file -> JavaFileObjects.forSourceString(
                        file.path().replace(".java", "").replace('/', '.'), file.text()))
                .toList();
        assertThat(files).hasSameSizeAs(sources);
        Compilation compilation = Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all", "-Xdoclint:all/protected", "-Werror")
                .withClasspath(List.of())
                .compile(files);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @MethodSource("checks")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void answerHugeTextsInTimeLinearInTheirLength(FormatCheck check) {
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
                FormatPredicates.call(check, start + unit.repeat(1_000_000 / unit.length()));
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

    private static FormatCheck check(String format, boolean beforeDraft7) {
        return FormatChecks.of(format, beforeDraft7).orElseThrow();
    }
}
