package id.amanchat.social;

/** How much of a post a text takes, as the channel counts: not everywhere characters. */
public record ReplyLength(int used, int longest) {

    public boolean fits() {
        return used <= longest;
    }
}
