package id.amanchat.guard.internal.ask;

/** Groups of tags. */
final class Bare {

    static final Tags SECRETS = Tags.range(Tag.PASSWORD, Tag.BIRTH);
    static final Tags THINGS =
            SECRETS.and(Tags.of(Tag.FILLER, Tag.PARTICLE, Tag.OBJECT, Tag.LASTFOUR, Tag.FULL, Tag.SAFE));
    static final Tags SEEKING = Tags.of(Tag.TELL, Tag.NEED, Tag.ASK, Tag.NOTIFY);
    static final Tags EMPTY = Tags.of(
            Tag.FILLER, Tag.PARTICLE, Tag.ME, Tag.HERE, Tag.OURS, Tag.URGE, Tag.POLITE, Tag.YOU, Tag.IT, Tag.PREP);
    /** What a command is made of. */
    static final Tags COMMANDS = Tags.of(Tag.TELL, Tag.ENTER, Tag.POLITE, Tag.CONFIRM, Tag.RUN, Tag.MOVE, Tag.NEED);

    private Bare() {}
}
