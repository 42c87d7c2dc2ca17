package org.example.homeserver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.example.matrix.Edu;
import org.example.matrix.EduBase;
import org.example.matrix.PresenceEdu;
import org.example.matrix.PresenceEdu.Presence;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.PresenceEduValidator;
import org.example.matrix.TypingEdu;
import org.example.matrix.support.Violation;

/** What a homeserver does with a presence EDU: builds one, reads one, refuses one, changes one, tells it from others. */
public final class PresenceExample {

    private static final String ARRIVED = """
            {
              "edu_type": "m.presence",
              "content": {
                "push": [
                  {
                    "user_id": "@alice:elsewhere.org",
                    "presence": "online",
                    "last_active_ago": 5000,
                    "status_msg": "Making cupcakes",
                    "org.example.mood": "cheerful"
                  }
                ],
                "poll": ["@john:matrix.org"]
              }
            }
            """;

    private static final String MALFORMED = """
            {
              "edu_type": "m.presence",
              "content": {
                "push": [
                  { "user_id": "@alice:elsewhere.org", "presence": "asleep" },
                  { "user_id": 7, "presence": "online", "last_active_ago": "just now" }
                ]
              }
            }
            """;

    private static final String TYPING = """
            {
              "edu_type": "m.typing",
              "content": { "room_id": "!kitchen:matrix.org", "user_id": "@john:matrix.org", "typing": true }
            }
            """;

    private PresenceExample() {}

    /**
     * Prints what each step gives.
     *
     * @param args where the generated sources are, if they are to be named
     */
    public static void main(String[] args) {
        if (args.length > 0) {
            Path sources = Path.of(args[0]);
            Path here = Path.of("").toAbsolutePath();
            System.out.println("The generated sources are in "
                    + (sources.startsWith(here) ? here.relativize(sources) : sources) + ".");
        }

        heading("Build and write");
        PresenceEdu edu = PresenceEdu.builder()
                .eduType("m.presence")
                .content(content -> content.addPush(update -> update.userId("@john:matrix.org")
                                .presence(Presence.ONLINE)
                                .lastActiveAgo(5000)
                                .currentlyActive(true))
                        .addPoll("@alice:elsewhere.org"))
                .build();
        System.out.println(edu.toJson());

        heading("Read what arrived");
        PresenceEdu arrived = PresenceEdu.fromJson(ARRIVED.getBytes(StandardCharsets.UTF_8));
        for (UserPresenceUpdate update : arrived.content().push()) {
            System.out.println(update.userId() + " is " + update.presence().wireValue() + ", "
                    + (update.currentlyActiveOr(false) ? "active now" : "active " + update.lastActiveAgo() + " ms ago")
                    + ": " + update.statusMsg());
        }

        heading("Refuse what is malformed");
        for (Violation violation : PresenceEduValidator.validate(MALFORMED)) {
            System.out.println(violation.pointer() + " " + violation.keyword() + " "
                    + violation.params().getOrDefault("property", violation.message()));
        }

        heading("Change one; what the schema does not know stays");
        UserPresenceUpdate idle = arrived.content().push().get(0).toBuilder()
                .presence(Presence.UNAVAILABLE)
                .lastActiveAgo(300_000)
                .build();
        System.out.println(idle.toJson());

        heading("Ask any EDU for its type");
        for (String json : List.of(ARRIVED, TYPING)) {
            System.out.println(describe(Edu.fromJson(json)));
        }
    }

    /** What all EDUs have is known before it is known which one this is. */
    static String describe(EduBase edu) {
        return switch (edu.eduType()) {
            case "m.presence" -> describe(PresenceEdu.fromJson(edu.toJson()).content());
            case TypingEdu.EDU_TYPE -> describe(TypingEdu.fromJson(edu.toJson()).content());
            default -> "an EDU of the type " + edu.eduType();
        };
    }

    private static String describe(PresenceEdu.Content presence) {
        return "news about " + presence.push().size() + " and a wish to follow " + presence.poll();
    }

    private static String describe(TypingEdu.Content typing) {
        return typing.userId() + (typing.typing() ? " types in " : " no longer types in ") + typing.roomId();
    }

    static void heading(String text) {
        System.out.println();
        System.out.println(text);
    }
}
