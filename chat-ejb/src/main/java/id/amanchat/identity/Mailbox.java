package id.amanchat.identity;

/** Where letters to a person go. */
public record Mailbox(String address, String name) {

    @Override
    public String toString() {
        return "Mailbox";
    }
}
