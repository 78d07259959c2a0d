package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Span;

/**
 * An address in a text.
 *
 * @param span where it stands in the text as it came
 * @param kind what it was written as
 * @param host its host in lower case, as written (not yet in Punycode)
 * @param registrable the part of the host that somebody registered, by the public-suffix list; the host itself where there
 *     is none, as of a number
 * @param rest what follows the host: port, path, query
 * @param userInfo whether a name stands before an @, which people take for the host
 * @param disguised whether it was written so that machines do not see it
 */
record Address(
        Span span, Kind kind, String host, String registrable, String rest, boolean userInfo, boolean disguised) {

    enum Kind {
        /** With a scheme or {@code www.}. */
        URL,
        /** A host alone, as people type it. */
        BARE,
        MAIL
    }

    boolean mail() {
        return kind == Kind.MAIL;
    }

    /** Whether the host is four numbers. */
    boolean number() {
        return Hosts.number(host);
    }

    @Override
    public String toString() {
        return "Address[" + span + "]";
    }
}
