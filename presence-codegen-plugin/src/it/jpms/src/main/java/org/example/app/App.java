package org.example.app;

import org.example.it.Doorbell;

final class App {

    private App() {}

    static Doorbell ring() {
        return Doorbell.builder().manner("ring").build();
    }
}
