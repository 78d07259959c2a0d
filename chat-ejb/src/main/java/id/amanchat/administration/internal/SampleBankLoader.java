package id.amanchat.administration.internal;

import id.amanchat.administration.SamplePerson;
import id.amanchat.identity.NewPerson;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Username;
import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.routing.Agents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the sample bank into an empty database, and only there; refuses to serve a sample database as a real one. Needs
 * a transaction and the system's role.
 */
@ApplicationScoped
public class SampleBankLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleBankLoader.class);

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private SampleCsv csv;

    @Inject
    private People people;

    @Inject
    private Agents agents;

    @Inject
    private SampleRules rules;

    @Inject
    private Time time;

    /**
     * Does what the setting asks for.
     *
     * @throws IllegalStateException when that would mix sample and real: the deployment then fails, with these words
     */
    void loadOrRefuse() {
        boolean marked = em.find(SampleMark.class, SampleMark.THE_ONE) != null;
        Optional<Path> folder = settings.sampleBank();
        if (folder.isEmpty()) {
            refuseIf(
                    marked,
                    "This database holds the sample bank, whose passwords everybody knows, and is not served as a real one:"
                            + " point the server at an empty database.");
            return;
        }
        refuseIf(
                !listensOnLoopback(),
                "The sample bank is only for trying out on this machine, and the server listens to others:"
                        + " start it with -b 127.0.0.1, or remove the setting amanchat.sample-bank.");
        refuseIf(
                !marked && people.anybodyExists(),
                "This database has people of its own, and the sample bank is only loaded into an empty one:"
                        + " remove the setting amanchat.sample-bank.");
        if (!marked) {
            load(folder.get());
        }
    }

    private static void refuseIf(boolean wrong, String words) {
        if (wrong) {
            LOG.error(words);
            throw new IllegalStateException(words);
        }
    }

    /** The web filter also refuses each request that did not come in by loopback. */
    private static boolean listensOnLoopback() {
        try {
            return InetAddress.getByName(System.getProperty("jboss.bind.address", "127.0.0.1"))
                    .isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void load(Path folder) {
        rules.load(folder);
        csv.people(folder).forEach(this::load);
        em.persist(new SampleMark(time.now()));
        LOG.info("The sample bank was loaded from {}", folder);
    }

    private void load(SamplePerson person) {
        PersonId id = people.add(new NewPerson(
                        new Username(person.username()),
                        person.name(),
                        person.email(),
                        person.role(),
                        person.employeeId(),
                        person.locale(),
                        person.password(),
                        person.totpSecret()))
                .orElseThrow();
        if (!person.activationCode().isEmpty()) {
            people.handOver(id, person.activationCode());
        }
        if (person.role() == Role.AGENT) {
            agents.register(id, person.capacity(), person.skills(), person.languages());
        }
    }
}
