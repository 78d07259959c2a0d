package id.amanchat.loopback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands on the channel, or stood there.
 *
 * @param replyTo 0: it answers nothing
 * @param root the first post of its thread
 * @param to for a private one, who else reads it
 * @param history ids of all its versions, the oldest first, its own among them
 */
public record Post(
        long id,
        Person author,
        String text,
        Instant at,
        long replyTo,
        long root,
        Optional<Person> to,
        List<Long> history,
        Optional<Instant> edited,
        boolean deleted) {

    static Post fresh(long id, Person author, String text, Instant at) {
        return new Post(id, author, text, at, 0, id, Optional.empty(), List.of(id), Optional.empty(), false);
    }

    Post answering(Post other) {
        return new Post(id, author, text, at, other.id(), other.root(), to, history, edited, deleted);
    }

    Post to(Person reader) {
        return new Post(id, author, text, at, replyTo, root, Optional.of(reader), history, edited, deleted);
    }

    Post changed(String newText, Instant when) {
        return new Post(id, author, newText, at, replyTo, root, to, history, Optional.of(when), deleted);
    }

    Post gone() {
        return new Post(id, author, text, at, replyTo, root, to, history, edited, true);
    }

    public boolean isPrivate() {
        return to.isPresent();
    }
}
