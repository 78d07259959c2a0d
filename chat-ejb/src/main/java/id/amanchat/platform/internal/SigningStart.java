package id.amanchat.platform.internal;

import id.amanchat.platform.Signing;
import id.amanchat.platform.SigningKey;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at each start by which keys the bank's signatures are known, so that the log tells of another. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class SigningStart {

    private static final Logger LOG = LoggerFactory.getLogger(SigningStart.class);

    @Inject
    private Signing signing;

    @PostConstruct
    void start() {
        signing.keys().stream()
                .map(SigningKey::fingerprint)
                .forEach(fingerprint -> LOG.info("Evidence is signed with the key {}", fingerprint));
    }
}
