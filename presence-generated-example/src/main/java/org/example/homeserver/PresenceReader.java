package org.example.homeserver;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.example.matrix.PresenceEdu;
import org.example.matrix.PresenceEdu.UserPresenceUpdate;
import org.example.matrix.support.JsonNumber;
import org.example.matrix.support.JsonType;
import org.example.matrix.support.ReadResult;
import org.example.matrix.support.Tolerance;

/** Reads presence as servers send it: some leave out how long ago a user was active, and one bad entry is no loss for others. */
record PresenceReader(Homeserver homeserver) {

    private static final JsonType<PresenceEdu> PRESENCE = PresenceEdu.JSON.with(Tolerance.none()
            .dropItems("/content/push")
            .dropItems("/content/poll")
            .dropItems("/content/unpoll")
            .dropOptional("/content/push/*/status_msg")
            .defaultValue("/content/push/*/last_active_ago", JsonNumber.of(0)));

    /** The entries that can be used; the others, and what was put in, are logged with their places in the document. */
    List<UserPresenceUpdate> read(InputStream json) throws IOException {
        ReadResult<PresenceEdu> read = PRESENCE.read(json);
        homeserver.log(read);
        return read.isValid() ? read.orElseThrow().content().push() : List.of();
    }
}
