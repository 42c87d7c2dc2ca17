package org.example.app;

import org.example.it.Doorbell;
import org.example.it.Knock;
import org.example.it.Ring;
import org.example.it.Visit;

final class App {

    private App() {}

    static Doorbell ring() {
        return Doorbell.builder().manner("ring").build();
    }

    static long rings(String json) {
        Visit visit = Visit.dispatch(json);
        if (visit instanceof Ring ring) {
            return ring.times();
        }
        return visit instanceof Knock ? 1 : 0;
    }
}
