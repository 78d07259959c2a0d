package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Mail;
import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Letters that tell people what happened to their access, and those that carry a link. Written in the caller's transaction. */
@ApplicationScoped
public class Letters {

    /** The language of the bank's own desk. */
    private static final String DESK_LANGUAGE = "en";

    private static final String DESK = "DESK_";

    @Inject
    private PersonStore people;

    @Inject
    private LetterWords words;

    @Inject
    private Mail mail;

    @Inject
    private Settings settings;

    /**
     * Writes to the person, in the caller's transaction, that this happened; for {@link ActivityKind#NOT_ME} and
     * {@link ActivityKind#ACCESS_LOCKED} to the bank's security desk too. {@link ActivityKind#SIGNED_IN} means: on a device never seen before.
     *
     * @param visitor from where; null for the bank's or the product's own doing
     */
    public void tell(PersonId person, ActivityKind kind, Visitor visitor) {
        people.find(person).ifPresent(found -> {
            if (found.email() != null) {
                mail.write(words.happened(found, kind, visitor));
            }
            if (kind == ActivityKind.NOT_ME || kind == ActivityKind.ACCESS_LOCKED) {
                tellDesk(found, kind, visitor);
            }
        });
    }

    /**
     * Writes to all other administrators, and to the bank's security desk, that somebody became one: whoever makes
     * themselves a second one, to decide about their own requests, does not do it unseen.
     */
    void tellOfAdministrator(Person newcomer, PersonId by) {
        Person maker = people.find(by).orElseThrow();
        people.all(Role.ADMINISTRATOR).stream()
                .filter(each ->
                        each.email() != null && !each.locked() && !each.id().equals(newcomer.id()))
                .map(each -> words.newAdministrator(each.locale(), each.email(), each.name(), newcomer, maker))
                .forEach(mail::write);
        settings.optional(Setting.SECURITY_MAIL)
                .map(desk -> words.newAdministrator(DESK_LANGUAGE, desk, settings.bankName(), newcomer, maker))
                .ifPresent(mail::write);
    }

    private void tellDesk(Person person, ActivityKind kind, Visitor visitor) {
        settings.optional(Setting.SECURITY_MAIL)
                .ifPresent(desk -> mail.write(words.toDesk(DESK_LANGUAGE, DESK + kind, desk, person, visitor)));
    }

    /** Mails a link; to nobody (empty) a letter that costs as much and goes nowhere. */
    void send(LinkKind kind, Optional<Person> person, String token) {
        mail.write(
                person.map(found -> words.link(found, kind, token)).orElseGet(() -> words.linkToNobody(kind, token)));
    }
}
