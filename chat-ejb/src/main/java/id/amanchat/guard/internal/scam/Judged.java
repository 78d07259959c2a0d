package id.amanchat.guard.internal.scam;

/** An address and what is known of it. */
record Judged(Address address, Standing standing, boolean odd) {

    boolean strange() {
        return standing != Standing.ALLOWED && standing != Standing.KNOWN;
    }
}
