package org.example.app;

import java.util.List;
import java.util.stream.Collectors;
import org.example.it.PaidEvent;
import org.example.it.api.HostsValidator;
import org.example.it.api.NothingValidator;
import org.example.it.api.PaymentValidator;
import org.example.it.support.Violation;

/** Uses validators that have no types, and a type beside them. */
public final class App {

    private App() {}

    /** {@return what the validators say, line by line} */
    public static List<String> lines() {
        return List.of(
                "cash " + PaymentValidator.isValid("{\"kind\": \"cash\"}"),
                "card " + words(PaymentValidator.validate("{\"kind\": \"card\", \"number\": \"12\"}")),
                "nothing " + words(NothingValidator.validate("1")),
                "hosts " + HostsValidator.isValid("[\"matrix.org\", \"localhost\"]"),
                "host " + words(HostsValidator.validate("[\"-matrix\"]")),
                "paid " + PaidEvent.read("{\"payment\": {\"kind\": \"cash\"}}").violations(),
                "late " + words(PaidEvent.read("{\"payment\": {\"kind\": \"cash\"}, \"paid_at\": \"soon\"}").violations()));
    }

    private static String words(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.keyword() + " " + violation.message())
                .collect(Collectors.joining("; "));
    }
}
