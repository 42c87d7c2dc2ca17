package org.example.app;

import java.util.List;
import org.example.it.Person;
import org.example.it.client.InviteEvent;
import org.example.it.server.MemberEdu;
import org.example.json.InvalidValueException;

/** Uses types of three packages. */
public final class App {

    private App() {}

    /** {@return an invitation with a member inside} */
    public static InviteEvent invite() {
        Person sender = Person.builder().id(UserId.of("@john:matrix.org")).build();
        try {
            return InviteEvent.builder()
                    .sender(sender)
                    .member(m -> m.user(u -> u.id(UserId.of("@alice:elsewhere.org"))).display(d -> d.name("Alice")))
                    .others(List.of(MemberEdu.builder().user(sender).build()))
                    .build();
        } catch (InvalidValueException e) {
            throw new AssertionError(e.violations().toString(), e);
        }
    }

    /** {@return how a member is shown} */
    public static MemberEdu.Looks looks() {
        return invite().member().display();
    }
}
