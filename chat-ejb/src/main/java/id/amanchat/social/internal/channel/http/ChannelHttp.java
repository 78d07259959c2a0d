package id.amanchat.social.internal.channel.http;

import id.amanchat.social.internal.channel.ChannelTrouble;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to channels. Goes by the server's proxy settings ({@code https.proxyHost}); follows no redirect, for a token must not
 * go where an answer says.
 */
@ApplicationScoped
public class ChannelHttp {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** For the whole answer, body included: below the half minute after which an unsure post is looked up. */
    private static final Duration ANSWERING = Duration.ofSeconds(12);

    private static final int GOOD = 200;
    private static final int LARGEST = 16_000_000;

    private HttpClient client;

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks once.
     *
     * @return whatever was answered, good or not
     * @throws ChannelTrouble UNREACHABLE: no answer, half of one, too long a one, or none in time; nobody knows what was done
     */
    public Reply ask(HttpRequest request) throws ChannelTrouble {
        HttpResponse<byte[]> response = wait(client.sendAsync(request, info -> new Bounded(LARGEST)));
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /**
     * Asks for a body that stays open. The caller closes what is returned.
     *
     * @throws ChannelTrouble UNREACHABLE: no answer in time; or what {@code refused} makes of an answer that is not good
     */
    public Lines listen(HttpRequest request, Refused refused) throws ChannelTrouble {
        Lines lines = new Lines();
        HttpResponse<byte[]> response =
                wait(client.sendAsync(request, info -> info.statusCode() == GOOD ? lines : new Bounded(LARGEST)));
        if (response.statusCode() != GOOD) {
            throw refused.trouble(new Reply(response.statusCode(), response.headers(), response.body()));
        }
        return lines;
    }

    private static HttpResponse<byte[]> wait(CompletableFuture<HttpResponse<byte[]>> answer) throws ChannelTrouble {
        try {
            return answer.get(ANSWERING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // What went wrong names the address, perhaps with a token in it: nobody needs more than the kind.
        }
        answer.cancel(true);
        throw new ChannelTrouble(ChannelTrouble.Kind.UNREACHABLE);
    }

    /** What is wrong with an answer. */
    @FunctionalInterface
    public interface Refused {
        ChannelTrouble trouble(Reply reply);
    }
}
