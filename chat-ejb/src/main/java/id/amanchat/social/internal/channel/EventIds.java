package id.amanchat.social.internal.channel;

/**
 * Ids of events, made of the post's id: polling, streaming and webhooks tell of one event under ids of their own, and must
 * agree.
 */
public final class EventIds {

    private EventIds() {}

    public static String deleted(String postId) {
        return "deleted:" + postId;
    }

    /** @param version what makes this change another than the one before */
    public static String edited(String postId, String version) {
        return "edited:" + postId + ":" + version;
    }

    public static String own(String postId) {
        return "own:" + postId;
    }

    /** The thread of private messages with somebody: channels have one, or none that stays the same. */
    public static String privateThread(String remoteId) {
        return "private:" + remoteId;
    }
}
