package org.example.homeserver;

import org.example.matrix.PresenceEdu;

/** Presence EDUs that the tests share. */
final class Samples {

    static final String VALID = """
            {"edu_type":"m.presence","content":{"push":[{"user_id":"@john:matrix.org","presence":"online",\
            "status_msg":"Making cupcakes","last_active_ago":5000,"currently_active":true}],\
            "poll":["@alice:elsewhere.org"]}}""";

    static final String WITH_UNKNOWN = """
            {"edu_type":"m.presence","content":{"push":[]},"org.example.hint":{"b":1.50,"a":null}}""";

    /** Breaks three rules: no user_id and no last_active_ago, and a number in place of a string. */
    static final String INVALID = """
            {"edu_type":"m.presence","content":{"push":[{"presence":"online","status_msg":5}]}}""";

    static final PresenceEdu EDU = PresenceEdu.fromJson(VALID);

    private Samples() {}
}
