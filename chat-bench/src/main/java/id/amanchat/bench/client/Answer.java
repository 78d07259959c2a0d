package id.amanchat.bench.client;

import java.util.List;
import java.util.Optional;

/** What came back for a request. */
public record Answer(int status, Optional<String> location, List<String> cookies, String body) {}
