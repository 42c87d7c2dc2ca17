package org.example.app;

import org.example.it.DoorbellEdu;
import org.example.it.DoorbellEdu.Manner;

final class App {

    private App() {}

    static DoorbellEdu ring() {
        return DoorbellEdu.builder()
                .eduType("m.doorbell")
                .content(c -> c.manner(Manner.RING).times(2).addVisitors(v -> v.name("Ada")))
                .build();
    }
}
