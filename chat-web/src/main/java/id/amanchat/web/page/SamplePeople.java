package id.amanchat.web.page;

import id.amanchat.administration.SampleBank;
import id.amanchat.administration.SamplePerson;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The people of the sample bank, with what their phones show now. */
@Named
@RequestScoped
public class SamplePeople {

    private static final int STEP_SECONDS = 30;

    @Inject
    private SampleBank sampleBank;

    @Inject
    private PageWords words;

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

    /** Until the codes change. */
    public long getSecondsLeft() {
        return STEP_SECONDS - Instant.now().getEpochSecond() % STEP_SECONDS;
    }
}
