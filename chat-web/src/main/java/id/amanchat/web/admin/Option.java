package id.amanchat.web.admin;

/** Something to choose in a form: what is sent, what is read, and whether it is chosen. */
public record Option(String value, String label, boolean chosen) {}
