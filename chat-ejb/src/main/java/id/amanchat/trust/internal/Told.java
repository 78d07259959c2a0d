package id.amanchat.trust.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was reported, as the guard left it. */
@Embeddable
public class Told {

    @Column(name = "what_happened")
    private String whatHappened;

    private String links;

    @Column(name = "phone_numbers")
    private String phoneNumbers;

    private String contact;

    private boolean harmed;

    private String language;

    protected Told() {}

    Told(String whatHappened, String links, String phoneNumbers, String contact, boolean harmed, String language) {
        this.whatHappened = whatHappened;
        this.links = links;
        this.phoneNumbers = phoneNumbers;
        this.contact = contact;
        this.harmed = harmed;
        this.language = language;
    }

    /** Nothing but that it happened. */
    static Told nothing(String language) {
        return new Told("", "", "", "", false, language);
    }

    String whatHappened() {
        return whatHappened;
    }

    String links() {
        return links;
    }

    String phoneNumbers() {
        return phoneNumbers;
    }

    String contact() {
        return contact;
    }

    boolean harmed() {
        return harmed;
    }

    String language() {
        return language;
    }
}
