package id.amanchat.loopback;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What can be read on Mastodon: lists with the newest first, bounded by ids on either side. */
final class MastodonReading {

    private static final String STATUSES = "/api/v1/statuses/";

    private final World world;
    private final MastodonJson json;

    MastodonReading(World world, MastodonJson json) {
        this.world = world;
        this.json = json;
    }

    Answer answer(Request request, Optional<Fault> fault) {
        String path = request.path();
        return switch (path) {
            case "/api/v1/accounts/verify_credentials" ->
                Answer.json(200, json.account(world.bank()).toString());
            case "/api/v1/notifications" -> notifications(request, fault);
            case "/api/v1/conversations" -> conversations(request);
            case "/api/v1/statuses" -> several(request);
            default ->
                path.equals("/api/v1/accounts/" + world.bank().id() + "/statuses")
                        ? own(request, fault)
                        : path.startsWith(STATUSES)
                                ? one(path.substring(STATUSES.length()))
                                : MastodonStandIn.error(404, "Record not found");
        };
    }

    private Answer notifications(Request request, Optional<Fault> fault) {
        List<Post> all = world.all().stream()
                .filter(post -> !post.author().equals(world.bank()) && (post.isPrivate() || world.mentionsBank(post)))
                .toList();
        List<Post> page = window(all, request, MastodonJson::notificationId, 40, 80);
        JsonArrayBuilder list = Json.array();
        XReading.disturbed(page, fault).forEach(post -> list.add(json.notification(post)));
        return Answer.json(200, list.build().toString());
    }

    private Answer own(Request request, Optional<Fault> fault) {
        List<Post> page = window(world.ofBank(), request, Post::id, 20, 40);
        return Answer.json(
                200, json.statuses(XReading.disturbed(page, fault)).build().toString());
    }

    private Answer conversations(Request request) {
        Map<Person, Post> last = new LinkedHashMap<>();
        world.all().stream().filter(Post::isPrivate).forEach(post -> last.put(other(post), post));
        List<Post> sorted =
                last.values().stream().sorted(Comparator.comparing(Post::id)).toList();
        List<Post> page = window(sorted, request, Post::id, 20, 40);
        JsonArrayBuilder list = Json.array();
        page.forEach(post -> list.add(json.conversation(other(post), post)));
        String base = "<https://mastodon.example/api/v1/conversations?";
        String link = page.isEmpty()
                ? ""
                : base + "max_id=" + page.get(page.size() - 1).id() + ">; rel=\"next\", " + base + "min_id="
                        + page.get(0).id() + ">; rel=\"prev\"";
        Answer answer = Answer.json(200, list.build().toString());
        return link.isEmpty() ? answer : answer.with(Map.of("Link", link));
    }

    private Answer several(Request request) {
        List<Post> found = request.all("id[]").stream()
                .limit(20)
                .flatMap(id -> find(id).stream())
                .toList();
        return Answer.json(200, json.statuses(found).build().toString());
    }

    private Answer one(String rest) {
        boolean context = rest.endsWith("/context");
        Optional<Post> post = find(context ? rest.substring(0, rest.length() - "/context".length()) : rest);
        if (post.isEmpty()) {
            return MastodonStandIn.error(404, "Record not found");
        }
        return context
                ? Answer.json(
                        Json.object().add("ancestors", ancestors(post.get())).add("descendants", Json.array()))
                : Answer.json(200, json.status(post.get()).toString());
    }

    private JsonArray ancestors(Post post) {
        List<Post> up = new ArrayList<>();
        for (Optional<Post> above = world.find(post.replyTo());
                above.isPresent();
                above = world.find(above.get().replyTo())) {
            up.add(above.get());
        }
        Collections.reverse(up);
        return json.statuses(up).build();
    }

    private Optional<Post> find(String id) {
        return id.matches("[0-9]{1,18}") ? world.find(Long.parseLong(id)) : Optional.empty();
    }

    private Person other(Post post) {
        return post.author().equals(world.bank()) ? post.to().orElseThrow() : post.author();
    }

    /** {@code min_id}: those right after it; {@code since_id}: the newest after it; both below {@code max_id}. */
    private static List<Post> window(
            List<Post> oldestFirst, Request request, ToLongFunction<Post> id, int usual, int most) {
        long limit = Math.min(most, request.number("limit").orElse((long) usual));
        long max = request.number("max_id").orElse(Long.MAX_VALUE);
        long after = Math.max(
                request.number("since_id").orElse(0L), request.number("min_id").orElse(0L));
        List<Post> within = oldestFirst.stream()
                .filter(post -> id.applyAsLong(post) > after && id.applyAsLong(post) < max)
                .toList();
        int from = request.value("min_id").isPresent() ? 0 : (int) Math.max(0, within.size() - limit);
        List<Post> page = new ArrayList<>(within.subList(from, (int) Math.min(within.size(), from + limit)));
        Collections.reverse(page);
        return page;
    }
}
