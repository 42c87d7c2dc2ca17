package io.github.presencecodegen.matrix;

import static io.github.presencecodegen.testing.UnionRequests.in;
import static io.github.presencecodegen.testing.UnionRequests.part;
import static io.github.presencecodegen.testing.UnionRequests.standingFor;
import static io.github.presencecodegen.testing.UnionRequests.whole;
import static io.github.presencecodegen.testing.UnionRequests.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.OutsideData;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Unions of the events and the EDUs of the Matrix specification, at every release that {@code -Dmatrix.spec.dir} holds.
 * Files are left out that do not say of which type their values are, since they are no events or are very old.
 */
@Tag("full")
class MatrixUnionsTest {

    private static final String PROPERTY = "matrix.spec.dir";
    private static final String TRANSACTIONS = "api/server-server/transactions.yaml";
    private static final String DEFINITIONS = "api/server-server/definitions/";
    private static final String[] TAGS = {"/type", "/content/msgtype", "/content/method"};

    private static final List<String> NO_EVENTS = List.of(
            "event-schemas/schema/stripped_state.yaml", "event-schemas/schema/m.key.verification.m.relates_to.yaml");

    private static final SchemaGroup EVENTS =
            new SchemaGroup(List.of("event-schemas/schema/*"), List.of(), Requests.PACKAGE + ".event", "Event");
    private static final SchemaGroup EDUS = new SchemaGroup(
            List.of(DEFINITIONS + "event-schemas/*"), List.of(), Requests.PACKAGE + ".federation", "Edu");

    private static final String RESULTS = """
            java.util.function.Function<Object, String> name = value -> value.getClass().getName().substring(19);
            return name.apply(org.example.matrix.event.RoomEvent.dispatch("{\\"type\\":\\"m.room.message\\",\\"content\\":{\\"msgtype\\":\\"x\\",\\"body\\":\\"b\\"},\\"event_id\\":\\"$e\\",\\"sender\\":\\"@a:b\\",\\"room_id\\":\\"!r:s\\",\\"origin_server_ts\\":1}"))
                    + ", " + name.apply(org.example.matrix.event.EventContent.dispatch("m.room.message", org.example.matrix.support.JsonValue.parse("{\\"msgtype\\":\\"m.text\\",\\"body\\":\\"b\\"}")))
                    + ", " + name.apply(org.example.matrix.event.EventContent.dispatch("m.direct", org.example.matrix.support.JsonValue.parse("{\\"@a:b\\":[\\"!r:s\\"]}")))
                    + ", " + name.apply(org.example.matrix.event.EventContent.dispatch("org.example", org.example.matrix.support.JsonValue.parse("{}")))
            """;

    private static final String TRANSACTION = """
                    + ", " + org.example.matrix.federation.SendTransactionRequest.fromJson("{\\"origin\\":\\"a\\",\\"origin_server_ts\\":1,\\"pdus\\":[],\\"edus\\":["
                            + "{\\"edu_type\\":\\"m.presence\\",\\"content\\":{\\"push\\":[]}},{\\"edu_type\\":\\"m.presence\\",\\"content\\":{}},{\\"edu_type\\":\\"x\\",\\"content\\":{}}]}")
                            .edus().stream().map(name).toList()
            """;

    @TestFactory
    Stream<DynamicNode> everyRelease() {
        Optional<Path> folder = OutsideData.folder(PROPERTY);
        if (folder.isEmpty()) {
            return Stream.of(
                    DynamicTest.dynamicTest("no release", () -> assumeTrue(false, "-D" + PROPERTY + " is not set")));
        }
        return SpecRelease.in(folder.get()).stream()
                .map(release -> DynamicTest.dynamicTest(release.name(), () -> check(release.schemas())));
    }

    private static void check(Path schemas) {
        List<String> noEvents = NO_EVENTS.stream()
                .filter(file -> Files.exists(schemas.resolve(file)))
                .toList();
        List<SchemaGroup> groups = new ArrayList<>(List.of(EVENTS));
        List<UnionRequest> unions = new ArrayList<>(List.of(
                in(EVENTS, without(noEvents, whole("RoomEvent", TAGS))),
                in(EVENTS, without(noEvents, part("EventContent", "/content", TAGS)))));
        boolean hasEdus =
                contains(schemas.resolve(DEFINITIONS + "event-schemas/m.presence.yaml"), "enum: ['m.presence']");
        if (hasEdus) {
            groups.add(EDUS);
            groups.add(transactions(schemas));
            unions.add(in(EDUS, standingFor("MatrixEdu", DEFINITIONS + "edu.yaml", List.of(), "/edu_type")));
        }
        GeneratedCode code = GeneratedCode.of(
                new RequestBuilder(Requests.of(schemas, groups))
                        .basePackage(Requests.PACKAGE)
                        .unions(unions.toArray(UnionRequest[]::new))
                        .build(),
                DiagnosticCode.REPEATED_KEY,
                DiagnosticCode.MISWRITTEN_KEYWORD);
        String event =
                "event.RoomMessageEvent, event.RoomMessageTextEvent$Content, event.DirectEvent$Content, event.EventContent$Unknown";
        String edus = ", [federation.PresenceEdu, federation.MatrixEdu$Unknown, federation.MatrixEdu$Unknown]";
        assertThat(new ProbedCode(code).run(RESULTS + (hasEdus ? TRANSACTION : "") + ";"))
                .isEqualTo(event + (hasEdus ? edus : ""));
    }

    private static SchemaGroup transactions(Path schemas) {
        String bodies = contains(schemas.resolve(TRANSACTIONS), "requestBody:")
                ? "#/paths/*/*/requestBody/content/*/schema"
                : "#/paths/*/*/parameters/*/schema";
        return new SchemaGroup(List.of(TRANSACTIONS + bodies), List.of(), Requests.PACKAGE + ".federation", "");
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
