package id.amanchat.guard.internal.scam;

/**
 * How one sentence speaks.
 *
 * @param tells of the writer, or of trouble, without addressing anybody
 * @param asks a real question
 * @param warns against what it names
 * @param placed whether it names the place where secrets belong: the app, a machine
 * @param done whether it tells of something that has happened
 */
record Mood(boolean tells, boolean asks, boolean warns, boolean placed, boolean done) {

    /** @param last the roles of the last two words */
    static Mood of(int roles, int last, boolean question, boolean warns) {
        boolean second = Role.YOU.in(roles);
        boolean first = Role.ME.in(roles) || Role.HEARD.in(roles);
        boolean demands = Role.PAY.in(roles) || Role.CLICK.in(roles);
        boolean open = !demands || Role.ASKING.in(roles) || Role.PARTICLE.in(last);
        boolean asks = question && (first || !second && open) || !second && Role.WONDER.in(roles);
        boolean tells = !second && (first || Role.TROUBLE.in(roles));
        return new Mood(tells, asks, warns, Role.PLACE.in(roles), Role.DONE.in(roles));
    }

    /** Whether a sign in such a sentence counts little. */
    boolean excuses(Sign sign) {
        return asks || tells && sign.mayBeTold() || innocent(sign);
    }

    /** What is typed where it belongs, and what has been paid already. */
    private boolean innocent(Sign sign) {
        return switch (sign) {
            case ASKS_SECRET, ACCOUNT_PROBLEM, ASKS_TO_OPEN, URGENCY, UNOFFICIAL_CONTACT -> placed;
            case ASKS_PAYMENT -> done;
            default -> false;
        };
    }
}
