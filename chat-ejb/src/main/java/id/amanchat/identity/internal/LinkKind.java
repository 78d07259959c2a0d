package id.amanchat.identity.internal;

import java.time.Duration;

/** What a mailed link is for. The names stand in the database. */
public enum LinkKind {
    RESET(Duration.ofMinutes(30), "/chat/sign-in/reset"),
    INVITATION(Duration.ofHours(24), "/chat/sign-in/welcome");

    private final Duration life;
    private final String path;

    LinkKind(Duration life, String path) {
        this.life = life;
        this.path = path;
    }

    Duration life() {
        return life;
    }

    /** The address of the page, with the token where no server log and no preview sees it. */
    String address(String origin, String token) {
        return origin + path + "#" + token;
    }
}
