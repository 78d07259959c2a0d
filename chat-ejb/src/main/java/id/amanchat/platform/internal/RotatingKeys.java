package id.amanchat.platform.internal;

import id.amanchat.platform.Command;
import id.amanchat.platform.KeyAdded;
import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.platform.Vault;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds a key to the keyset when the server's administrator commands it (config/rotate-keyset.cli). */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RotatingKeys {

    private static final Logger LOG = LoggerFactory.getLogger(RotatingKeys.class);

    @Inject
    private Settings settings;

    @Inject
    private Vault vault;

    @Inject
    private Time time;

    @Inject
    private Event<KeyAdded> added;

    private Command command;

    @PostConstruct
    void start() {
        command = new Command(settings, Setting.NEW_KEY);
    }

    /** Every five seconds; what another server added to a shared file is taken then too. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        vault.lookForNewKeys();
        if (command.look().isPresent()) {
            addKey();
        }
    }

    private void addKey() {
        if (settings.optional(Setting.KEYSET).isPresent()) {
            LOG.error(
                    "No key was added: the keyset stands in the setting {}, and whoever keeps it there adds the key there",
                    Setting.KEYSET.key());
            return;
        }
        vault.addKey();
        LOG.info("A key was added to the keyset in {} and seals from now on: back the file up", vault.whereTheKeyIs());
        added.fire(new KeyAdded(vault.primaryKey(), time.now()));
    }
}
