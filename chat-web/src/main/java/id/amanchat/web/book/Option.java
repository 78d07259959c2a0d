package id.amanchat.web.book;

/** Something to choose in a form: what is sent, what is read, and whether it is chosen. */
public record Option(String value, String label, boolean chosen) {

    /** What is sent for none of them, or for all: Facelets leaves out an attribute whose value is empty. */
    static final String NONE = "*";
}
