package id.amanchat.bench.peer;

/** The little of XML that is needed of a stanza: over WebSocket each comes whole and alone. */
final class Stanzas {
    private Stanzas() {}

    /** The value of an attribute of the outermost element; empty when it has none. */
    static String attribute(String stanza, String name) {
        var tag = stanza.substring(0, stanza.indexOf('>') + 1);
        var start = tag.indexOf(" " + name + "=");
        if (start < 0) {
            return "";
        }
        var quote = start + name.length() + 2;
        return tag.substring(quote + 1, tag.indexOf(tag.charAt(quote), quote + 1));
    }
}
