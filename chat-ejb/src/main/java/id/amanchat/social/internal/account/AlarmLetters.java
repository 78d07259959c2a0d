package id.amanchat.social.internal.account;

import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.Role;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Letter;
import id.amanchat.platform.Mail;
import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** Mails an alarm to the security desk, to all administrators and to all supervisors, in the caller's transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class AlarmLetters {

    @Inject
    private People people;

    @Inject
    private AlarmWords words;

    @Inject
    private Mail mail;

    @Inject
    private Settings settings;

    public void write(OwnAccount account) {
        Stream.concat(settings.optional(Setting.SECURITY_MAIL).stream(), staff())
                .distinct()
                .map(address -> words.letter(address, account))
                .forEach((Letter letter) -> mail.write(letter));
    }

    private Stream<String> staff() {
        return Stream.of(Role.ADMINISTRATOR, Role.SUPERVISOR)
                .flatMap(role -> people.all(role).stream())
                .map(Badge::person)
                .map(people::findMailbox)
                .flatMap(Optional::stream)
                .map(mailbox -> mailbox.address());
    }
}
