package id.amanchat.guard.internal.ask;

/** What a word or phrase can be in a sentence; several at once. The words themselves are in {@code ask.words}. */
enum Tag {
    // Secrets.
    PASSWORD,
    PIN,
    CODE,
    CARD,
    CVV,
    MOTHER,
    BIRTH,
    /** A remote-control app, or control itself. */
    REMOTE,
    /** The customer's screen, which is not to be shared. */
    SCREEN,
    /** A "safe" account. */
    HOLDING,
    /** An account that is only pointed at: "this account". */
    THISACCOUNT,
    // Whole questions: "what does the text message say", "let me control your phone".
    READS,
    /** "Fotokan kartunya". */
    SHOOTS,
    /** A text message, whose contents are asked for like a code. */
    SMS,
    /** A device or app that shows codes. */
    TOKEN,
    /** "What does it say", "the contents": asks for what was named before. */
    POINT,
    TAKES,
    // No secret although a part of it sounds like one.
    SAFE,
    LASTFOUR,
    FULL,
    // How one asks.
    TELL,
    /** "mengirimkan", "sharing": asks only together with a request. */
    TELLING,
    /** "dikirim", "be sent": asks only together with a request. */
    TOLD,
    /** "Diketik": as {@link #TOLD}, of something to enter. */
    ENTERED,
    /** Tells of an event as well as a secret. */
    NOTIFY,
    ENTER,
    ENTERING,
    CONFIRM,
    NEED,
    WANTED,
    ASK,
    WHAT,
    /** What looks like a question for a thing and asks how many, how, when. */
    COUNT,
    POLITE,
    URGE,
    MODAL,
    MOVE,
    RUN,
    SHOWS,
    /** For whose sake: "so that it is safe", "all of your money". */
    SAVES,
    /** "I cannot help without". */
    GATE,
    WITHOUT,
    PROCESS,
    /** "Will do", "cukup": says how much of it is asked for. */
    ENOUGH,
    /** "I am listening": the secret was named just before. */
    NUDGE,
    // What makes it harmless.
    NEUTRAL,
    NORUN,
    PAST,
    HEAD,
    UI,
    NOT,
    WARN,
    NOTNOT,
    BUT,
    EXCEPT,
    THIRD,
    ASKED,
    OTHERS,
    IF,
    WHETHER,
    ASKIF,
    // Who and where.
    HERE,
    ME,
    YOU,
    WE,
    OURS,
    /** An app or the like, which may ask. */
    MACHINE,
    OWNER,
    // Small words.
    AUX,
    PREP,
    OBJECT,
    /** A document or the like, to which "it" may point. */
    THING,
    /** What announces a question: "to verify you:", "last question:". */
    LEAD,
    IT,
    FILLER,
    PARTICLE,
    REL,
    OR,
    WITH,
    // Take a word out of a group that a root's forms put it into.
    NOTELL,
    NOENTER;

    boolean secret() {
        return compareTo(TAKES) <= 0;
    }
}
