package id.amanchat.guard.internal.ask;

import java.util.EnumSet;
import java.util.Set;

/** Groups of tags. */
final class Bare {

    static final Set<Tag> SECRETS = EnumSet.range(Tag.PASSWORD, Tag.BIRTH);
    static final Set<Tag> THINGS =
            with(SECRETS, Tag.FILLER, Tag.PARTICLE, Tag.OBJECT, Tag.LASTFOUR, Tag.FULL, Tag.SAFE);
    static final Set<Tag> SEEKING = EnumSet.of(Tag.TELL, Tag.NEED, Tag.ASK, Tag.NOTIFY);
    static final Set<Tag> EMPTY = EnumSet.of(
            Tag.FILLER, Tag.PARTICLE, Tag.ME, Tag.HERE, Tag.OURS, Tag.URGE, Tag.POLITE, Tag.YOU, Tag.IT, Tag.PREP);
    /** What a command is made of. */
    static final Set<Tag> COMMANDS =
            EnumSet.of(Tag.TELL, Tag.ENTER, Tag.POLITE, Tag.CONFIRM, Tag.RUN, Tag.MOVE, Tag.NEED);

    private Bare() {}

    private static Set<Tag> with(Set<Tag> some, Tag... more) {
        EnumSet<Tag> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
