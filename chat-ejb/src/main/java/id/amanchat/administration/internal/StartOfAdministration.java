package id.amanchat.administration.internal;

import id.amanchat.identity.People;
import id.amanchat.identity.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At start: the sample bank where it is asked for, else the first administrator's token where there is none. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@RunAs(Roles.SYSTEM)
public class StartOfAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(StartOfAdministration.class);

    @Inject
    private SampleBankLoader sampleBank;

    @Inject
    private People people;

    @Inject
    private FirstToken token;

    @PostConstruct
    void start() {
        sampleBank.loadOrRefuse();
        if (!people.administratorExists()) {
            LOG.warn(
                    "There is no administrator yet. Open /chat/first-administrator within 30 minutes and use this"
                            + " one-time token: {}",
                    token.issue());
        }
    }
}
