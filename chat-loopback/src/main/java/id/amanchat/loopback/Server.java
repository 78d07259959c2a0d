package id.amanchat.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Listens on loopback, answers what the channel answers, and lets go wrong what was ordered to. */
final class Server implements AutoCloseable {

    private static final long SLOW_SECONDS = 2;
    private static final long HELD_SECONDS = 600;

    /** What a channel does. */
    interface Channel {
        Answer answer(Request request, Optional<Fault> fault);

        /** What it says when something goes wrong. */
        Answer wrong(Fault fault);
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Channel channel;
    private final Faults faults;

    Server(int port, Channel channel, Faults faults) {
        this.channel = channel;
        this.faults = faults;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = Request.of(exchange);
            Optional<Fault> fault = request.path().startsWith("/_/") ? Optional.empty() : faults.next(request.line());
            if (fault.isEmpty()) {
                send(exchange, channel.answer(request, fault));
            } else {
                goWrong(exchange, request, fault.get());
            }
        }
    }

    private void goWrong(HttpExchange exchange, Request request, Fault fault) throws IOException {
        switch (fault) {
            case NO_ANSWER -> {}
            case HELD_UNDONE -> hold();
            case HELD_DONE -> {
                channel.answer(request, Optional.of(fault));
                hold();
            }
            case LOST_ANSWER -> channel.answer(request, Optional.of(fault));
            case HALF_ANSWER -> half(exchange, channel.answer(request, Optional.of(fault)));
            case DONE_BUT_BROKEN -> {
                channel.answer(request, Optional.of(fault));
                send(exchange, channel.wrong(Fault.BROKEN));
            }
            case GARBAGE -> {
                channel.answer(request, Optional.of(fault));
                send(exchange, Answer.page("<html>Something went wrong</html>"));
            }
            case SLOW -> {
                Answer answer = channel.answer(request, Optional.of(fault));
                waitFor(SLOW_SECONDS);
                send(exchange, answer);
            }
            case SHUFFLED, REPEATED, HALF_EVENT -> send(exchange, channel.answer(request, Optional.of(fault)));
            default -> send(exchange, channel.wrong(fault));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        head(exchange, answer);
        if (answer.streaming() != null) {
            exchange.sendResponseHeaders(answer.status(), 0);
            answer.streaming().run(exchange.getResponseBody());
        } else {
            byte[] body = answer.bytes();
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static void half(HttpExchange exchange, Answer answer) throws IOException {
        head(exchange, answer);
        byte[] body = answer.bytes();
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }

    private static void head(HttpExchange exchange, Answer answer) {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            exchange.getResponseHeaders().set(header.getKey(), header.getValue());
        }
    }

    private void hold() {
        faults.hold();
        waitFor(HELD_SECONDS);
    }

    private static void waitFor(long seconds) {
        try {
            new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
