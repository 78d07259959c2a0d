package id.amanchat.identity.internal;

import id.amanchat.platform.Command;
import id.amanchat.platform.Setting;
import id.amanchat.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lone administrator who lost the second factor has nobody to approve a new one. Whoever administers the server itself
 * can command it (config/re-bind-administrator.cli); no page can.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReBindCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ReBindCommand.class);

    @Inject
    private Settings settings;

    @Inject
    private ReBindCommandSteps steps;

    private Command command;

    @PostConstruct
    void start() {
        command = new Command(settings, Setting.RE_BIND);
        if (command.leftOver()) {
            LOG.warn("{} stood there before the start and is not acted on: remove it", Setting.RE_BIND.key());
        }
    }

    /** Every five seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        command.look().map(steps::reBind).ifPresent(answer -> {
            switch (answer) {
                case DONE ->
                    LOG.warn(
                            "An administrator's second factors are void by command of the server; the activation code is in {}:"
                                    + " hand it over and delete the file",
                            ActivationFile.path());
                case NO_ADMINISTRATOR -> LOG.error("Nothing was re-bound: no administrator has that username");
                case NOT_ALONE ->
                    LOG.error(
                            "Nothing was re-bound: two other administrators can do it on the People page, with four eyes");
            }
        });
    }
}
