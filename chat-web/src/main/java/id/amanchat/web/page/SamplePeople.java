package id.amanchat.web.page;

import id.amanchat.administration.SampleBank;
import id.amanchat.administration.SamplePerson;
import id.amanchat.platform.Letter;
import id.amanchat.platform.Mail;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The people of the sample bank, with what their phones show now. */
@Named
@RequestScoped
public class SamplePeople {

    private static final int STEP_SECONDS = 30;

    private static final Pattern LINK = Pattern.compile("https://\\S+");

    @Inject
    private SampleBank sampleBank;

    @Inject
    private Mail mail;

    @Inject
    private PageWords words;

    private List<Mailed> letters;

    /** Somebody of the sample bank, as pages read them. */
    public record Item(SamplePerson person, String role) {

        public String getName() {
            return person.name();
        }

        public String getUsername() {
            return person.username();
        }

        public String getPassword() {
            return person.password();
        }

        public String getRole() {
            return role;
        }

        public String getCode() {
            return person.code();
        }

        public String getActivationCode() {
            return person.activationCode();
        }

        public String getEmployeeId() {
            return person.employeeId();
        }
    }

    public List<Item> getPeople() {
        return sampleBank.people().stream()
                .map(person ->
                        new Item(person, words.of("role." + person.role().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** A letter that no mail server took, with the addresses in it. */
    public record Mailed(Letter letter, List<String> links) {

        public String getTo() {
            return letter.to();
        }

        public String getSubject() {
            return letter.subject();
        }

        public String getText() {
            return letter.text();
        }

        public List<String> getLinks() {
            return links;
        }
    }

    /** What the sample people were written, newest first. */
    public List<Mailed> getLetters() {
        if (letters == null) {
            letters = mail.waiting().stream()
                    .map(letter -> new Mailed(letter, linksIn(letter.text())))
                    .toList();
        }
        return letters;
    }

    private static List<String> linksIn(String text) {
        return LINK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Until the codes change. */
    public long getSecondsLeft() {
        return STEP_SECONDS - Instant.now().getEpochSecond() % STEP_SECONDS;
    }
}
