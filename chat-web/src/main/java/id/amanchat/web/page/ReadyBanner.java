package id.amanchat.web.page;

import id.amanchat.administration.SampleBank;
import id.amanchat.health.HealthBoard;
import id.amanchat.platform.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log where to go, once the server itself says that everything is up. */
@WebListener
public class ReadyBanner implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyBanner.class);

    private static final long EVERY_MS = 500;
    private static final int MANAGEMENT_PORT = 9990;
    private static final int OK = 200;

    /** Five minutes. */
    private static final int AT_MOST = 600;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Settings settings;

    @Inject
    private SampleBank sampleBank;

    @Inject
    private HealthBoard board;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private ScheduledFuture<?> asking;

    private int asked;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        asking = executor.scheduleWithFixedDelay(this::ask, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        asking.cancel(false);
    }

    private void ask() {
        if (board.ready() && ready()) {
            asking.cancel(false);
            LOG.info(words());
        } else if (++asked > AT_MOST) {
            // The health check says what is wrong; or the management port is elsewhere.
            asking.cancel(false);
        }
    }

    private boolean ready() {
        int port = MANAGEMENT_PORT + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        URI health = URI.create("http://127.0.0.1:" + port + "/health/ready");
        try {
            return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String words() {
        String chat = settings.publicOrigins().iterator().next() + "/chat";
        String everybody = String.format(
                Locale.ROOT,
                "Aman Chat is ready.%n%n    Customers    %1$s/%n    Agents       %1$s/agent/%n    Admins      "
                        + " %1$s/admin/%n",
                chat);
        return sampleBank.runs()
                ? everybody
                        + String.format(
                                Locale.ROOT,
                                "%n    This is the sample bank. Whom to be, with password and current code: %s/sample%n"
                                        + "    (the certificate is self-signed: the browser asks once)%n    Ctrl-C stops it;"
                                        + " the data stays until mvn clean.%n",
                                chat)
                : everybody;
    }
}
