package id.amanchat.loopback;

/** X renamed its fields; some servers know only the one, some only the other. */
public enum Spelling {
    TWEETS("tweet.fields", "referenced_tweets", "edit_history_tweet_ids", "note_tweet", "tweets"),
    POSTS("post.fields", "referenced_posts", "edit_history_post_ids", "note_post", "posts");

    private final String parameter;
    private final String references;
    private final String history;
    private final String longText;
    private final String included;

    Spelling(String parameter, String references, String history, String longText, String included) {
        this.parameter = parameter;
        this.references = references;
        this.history = history;
        this.longText = longText;
        this.included = included;
    }

    String parameter() {
        return parameter;
    }

    String references() {
        return references;
    }

    String history() {
        return history;
    }

    String longText() {
        return longText;
    }

    String included() {
        return included;
    }

    Spelling other() {
        return this == TWEETS ? POSTS : TWEETS;
    }
}
