package id.amanchat.trust.internal;

import id.amanchat.trust.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.stream.Stream;

/** Case numbers that nobody has yet, and that say nothing of how many there are. */
@ApplicationScoped
public class NewCaseNumbers {

    private static final int ALL = 100_000_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private ReportStore reports;

    CaseNumber next() {
        return Stream.generate(() -> CaseNumber.of(random.nextInt(ALL)))
                .filter(number -> reports.find(number).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
