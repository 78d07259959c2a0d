package id.amanchat.social.internal.inbound;

import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.OwnPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what a channel told to the guard, before anything of it is written anywhere; and cuts what no channel would send. */
@ApplicationScoped
public class Screening {

    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_NAME = 200;

    /** For a post that is a picture alone. */
    private static final String NO_WORDS = "…";

    @Inject
    private Guard guard;

    Incoming screen(Incoming told) {
        if (told instanceof Incoming.Post post) {
            return new Incoming.Post(
                    post.eventId(),
                    post.audience(),
                    post.postId(),
                    post.thread(),
                    post.replyTo(),
                    author(post.author()),
                    text(post.text(), LanguageRule.code(post.language().orElse(""))),
                    post.language(),
                    post.at());
        } else if (told instanceof Incoming.Edited edited) {
            return new Incoming.Edited(edited.eventId(), edited.postId(), text(edited.text(), ""), edited.at());
        } else if (told instanceof Incoming.Own own) {
            return new Incoming.Own(own.eventId(), own(own.post()));
        }
        return told;
    }

    private static Incoming.Author author(Incoming.Author author) {
        return new Incoming.Author(
                author.remoteId(), cut(author.handle(), LONGEST_NAME), cut(author.name(), LONGEST_NAME));
    }

    private OwnPost own(OwnPost post) {
        return new OwnPost(
                post.postId(), post.audience(), post.replyTo(), text(post.text(), ""), post.at(), post.address());
    }

    private String text(String text, String language) {
        String whole = clean(cut(text, LONGEST_TEXT));
        if (whole.isBlank()) {
            return NO_WORDS;
        }
        return guard.examine(whole, Speaker.CUSTOMER, language, List.of(), Place.MESSAGE)
                .text();
    }

    /** Without what no database takes: null characters and halves of characters. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String cut(String text, int most) {
        int points = text.codePointCount(0, text.length());
        return points <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
