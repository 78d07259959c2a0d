package id.amanchat.web.rest;

import jakarta.ws.rs.core.Response.Status;

/** What can go wrong, each with the {@code type} that clients may rely on (RFC 9457) and words in the bundles. */
enum Problem {
    NOT_JSON("not-json", 400),
    SIGNED_OUT("signed-out", 401),
    NOT_FROM_HERE("not-from-here", 403),
    NOT_ALLOWED("not-allowed", 403),
    NOT_FOUND("not-found", 404),
    NOT_THAT_WAY("not-that-way", 405),
    CLOSED("closed", 409),
    HELD_ELSEWHERE("held-elsewhere", 409),
    CLIENT_ID_TAKEN("client-id-taken", 409),
    OFFER_GONE("offer-gone", 409),
    NOT_NOW("not-now", 409),
    NOT_WAITING("not-waiting", 409),
    NOT_YOURS("not-yours", 409),
    ACCOUNT_STOPPED("account-stopped", 409),
    OPTED_OUT("opted-out", 409),
    THREAD_CLOSED("closed", "thread-closed", 409),
    POST_TOO_LONG("too-long", "post-too-long", 409),
    TOO_LONG("too-long", 413),
    WRONG_TYPE("wrong-type", 415),
    REFUSED("refused", 422),
    REFUSED_BY_GUARD("refused-by-guard", 422),
    BUSY("busy", 429),
    CROWDED("crowded", 429),
    FAULT("fault", 500);

    private static final String BASE = "https://amanchat.id/problems/";

    private final String slug;
    private final String words;
    private final int status;

    Problem(String slug, int status) {
        this(slug, slug, status);
    }

    /**
     * One that is of the same type as another, and is said otherwise.
     *
     * @param words what its words are found under
     */
    Problem(String slug, String words, int status) {
        this.slug = slug;
        this.words = words;
        this.status = status;
    }

    String type() {
        return BASE + slug;
    }

    int status() {
        return status;
    }

    /** The bundle key of its title. */
    String titleKey() {
        return "problem." + words + ".title";
    }

    /** The bundle key of its detail. */
    String detailKey() {
        return "problem." + words + ".detail";
    }

    static Problem of(int status) {
        return switch (Status.Family.familyOf(status)) {
            case CLIENT_ERROR ->
                switch (status) {
                    case 400 -> NOT_JSON;
                    case 401 -> SIGNED_OUT;
                    case 403 -> NOT_ALLOWED;
                    case 405 -> NOT_THAT_WAY;
                    case 413 -> TOO_LONG;
                    case 415 -> WRONG_TYPE;
                    default -> NOT_FOUND;
                };
            default -> FAULT;
        };
    }
}
