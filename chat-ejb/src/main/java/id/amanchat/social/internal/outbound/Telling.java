package id.amanchat.social.internal.outbound;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Figures;
import id.amanchat.platform.Time;
import id.amanchat.social.PostState;
import id.amanchat.social.SocialInboxChanged;
import id.amanchat.social.ThreadChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Tells of what became of a reply: the record, whoever has the thread open, and the sender. In the caller's transaction. */
@ApplicationScoped
public class Telling {

    @Inject
    private Event<PostEvent> record;

    @Inject
    private Event<ThreadChanged> thread;

    @Inject
    private Event<SocialInboxChanged> inbox;

    @Inject
    private Event<PostDue> due;

    @Inject
    private Time time;

    @Inject
    private Figures figures;

    /** Somebody did it. */
    void changed(SocialPost post, PostEvent.Kind kind, PersonId by) {
        tell(post, kind, Optional.of(by));
    }

    /** It happened. */
    void changed(SocialPost post, PostEvent.Kind kind) {
        tell(post, kind, Optional.empty());
    }

    /** Nothing for the record; those who look at it see it move. */
    void moved(SocialPost post) {
        thread.fire(new ThreadChanged(post.conversation()));
        if (post.is(PostState.READY)) {
            due.fire(new PostDue(post.account()));
        }
    }

    /** What stood behind it in its thread can go. */
    void next(SocialPost post) {
        due.fire(new PostDue(post.account()));
    }

    private void tell(SocialPost post, PostEvent.Kind kind, Optional<PersonId> by) {
        record.fire(new PostEvent(kind, post.id(), by, time.now()));
        inbox.fire(new SocialInboxChanged());
        figures.count("amanchat.social.replies." + kind.name().toLowerCase(Locale.ROOT));
        moved(post);
    }
}
