package id.amanchat.administration;

import id.amanchat.administration.internal.SampleCsv;
import id.amanchat.identity.Authenticators;
import id.amanchat.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sample bank, while the product is being tried out: everybody's secrets, as their phones would show them. */
@ApplicationScoped
public class SampleBank {

    @Inject
    private Settings settings;

    @Inject
    private SampleCsv csv;

    @Inject
    private Authenticators authenticators;

    private boolean runs;

    @PostConstruct
    void decide() {
        runs = settings.sampleBank().isPresent();
    }

    /** Whether it runs; decided once, at the start, as the database was loaded then. */
    public boolean runs() {
        return runs;
    }

    /** Everybody in it; nobody when it does not run. */
    public List<SamplePerson> people() {
        return settings.sampleBank().map(csv::people).orElse(List.of()).stream()
                .map(person -> person.withCode(
                        person.totpSecret().map(authenticators::codeNow).orElse("")))
                .toList();
    }
}
