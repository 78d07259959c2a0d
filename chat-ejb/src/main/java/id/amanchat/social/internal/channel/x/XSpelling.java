package id.amanchat.social.internal.channel.x;

/** X renamed tweets to posts, in its fields as well: asked in the older names first, in the newer when those are refused. */
enum XSpelling {
    TWEETS(
            "tweet.fields=author_id,conversation_id,created_at,display_text_range,entities,in_reply_to_user_id,lang,note_tweet,"
                    + "referenced_tweets,edit_history_tweet_ids",
            "author_id"),
    POSTS(
            "post.fields=conversation_id,created_at,display_text_range,entities,lang,note_post",
            "author_id,in_reply_to_user_id,referenced_posts,edit_history_post_ids");

    private final String fields;
    private final String expansions;

    XSpelling(String fields, String expansions) {
        this.fields = fields;
        this.expansions = expansions;
    }

    String query() {
        return fields + "&expansions=" + expansions + "&user.fields=name,username";
    }
}
