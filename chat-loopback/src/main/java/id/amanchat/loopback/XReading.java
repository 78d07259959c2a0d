package id.amanchat.loopback;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be read on X: the newest first, page by page, and of each post only the fields that were asked for. */
final class XReading {

    /** A timeline reaches back no further, as X says. */
    private static final int DEEPEST = 800;

    private static final String INVALID = "https://api.x.com/2/problems/invalid-request";

    private final World world;
    private final XJson json;
    private volatile Spelling spelling = Spelling.TWEETS;

    XReading(World world, XJson json) {
        this.world = world;
        this.json = json;
    }

    void spelling(Spelling known) {
        spelling = known;
    }

    Answer answer(Request request, Optional<Fault> fault) {
        String path = request.path();
        if (request.value(spelling.other().parameter()).isPresent()) {
            return XStandIn.problem(400, "One or more parameters to your request was invalid.", INVALID);
        }
        if (path.equals("/2/users/me")) {
            return Answer.json(Json.object().add("data", json.user(world.bank())));
        }
        if (path.equals("/2/tweets")) {
            return lookup(request);
        }
        if (path.equals("/2/users/" + world.bank().id() + "/mentions")) {
            return timeline(request, world.mentions(), fault);
        }
        if (path.equals("/2/users/" + world.bank().id() + "/tweets")) {
            return timeline(
                    request,
                    world.ofBank().stream().filter(post -> !post.isPrivate()).toList(),
                    fault);
        }
        return path.equals("/2/dm_events")
                ? messages(request, fault)
                : XStandIn.problem(404, "Not Found", "https://api.x.com/2/problems/resource-not-found");
    }

    private Answer timeline(Request request, List<Post> oldestFirst, Optional<Fault> fault) {
        long since = request.number("since_id").orElse(0L);
        int size = request.number("max_results").orElse(10L).intValue();
        if (size < 5 || size > 100) {
            return XStandIn.problem(400, "The `max_results` query parameter value is not between 5 and 100", INVALID);
        }
        List<Post> deep = newest(oldestFirst).stream()
                .limit(DEEPEST)
                .filter(post -> post.id() > since)
                .toList();
        Page page = page(deep, request, size);
        JsonArrayBuilder data = Json.array();
        Set<String> asked = asked(request);
        disturbed(page.posts(), fault).forEach(post -> data.add(json.post(post, spelling, asked)));
        JsonObjectBuilder body = Json.object();
        if (!page.posts().isEmpty()) {
            body.add("data", data).add("includes", Json.object().add("users", json.users(page.posts())));
        }
        return Answer.json(body.add("meta", meta(page)));
    }

    private Answer messages(Request request, Optional<Fault> fault) {
        List<Post> all = newest(world.all().stream().filter(Post::isPrivate).toList());
        Page page =
                page(all, request, request.number("max_results").orElse(100L).intValue());
        JsonArrayBuilder data = Json.array();
        disturbed(page.posts(), fault).forEach(post -> data.add(json.message(post)));
        JsonObjectBuilder body = Json.object();
        if (!page.posts().isEmpty()) {
            body.add("data", data).add("includes", Json.object().add("users", json.users(page.posts())));
        }
        return Answer.json(body.add("meta", meta(page)));
    }

    private Answer lookup(Request request) {
        List<Post> found = new ArrayList<>();
        JsonArrayBuilder errors = Json.array();
        for (String id : request.get("ids").split(",")) {
            Optional<Post> post = id.matches("[0-9]{1,19}") ? world.find(Long.parseLong(id)) : Optional.empty();
            post.filter(one -> !one.isPrivate()).ifPresentOrElse(found::add, () -> errors.add(missing(id)));
        }
        JsonArrayBuilder data = Json.array();
        Set<String> asked = asked(request);
        found.forEach(post -> data.add(json.post(post, spelling, asked)));
        JsonObjectBuilder body = Json.object();
        if (asked.contains("author_id")) {
            body.add("includes", Json.object().add("users", json.users(found)));
        }
        return Answer.json(some(some(body, "data", data), "errors", errors));
    }

    private static JsonObjectBuilder some(JsonObjectBuilder body, String name, JsonArrayBuilder list) {
        var built = list.build();
        return built.isEmpty() ? body : body.add(name, built);
    }

    private static JsonObject missing(String id) {
        return Json.object()
                .add("resource_id", id)
                .add("resource_type", "tweet")
                .add("value", id)
                .add("parameter", "ids")
                .add("title", "Not Found Error")
                .add("detail", "Could not find tweet with ids: [" + id + "].")
                .add("type", "https://api.x.com/2/problems/resource-not-found")
                .build();
    }

    private Set<String> asked(Request request) {
        Set<String> asked =
                new HashSet<>(Arrays.asList(request.get(spelling.parameter()).split(",")));
        asked.addAll(Arrays.asList(request.get("expansions").split(",")));
        return asked;
    }

    private record Page(List<Post> posts, Optional<String> next) {}

    private static Page page(List<Post> newestFirst, Request request, int size) {
        long until = request.value("pagination_token")
                .map(token -> Long.parseLong(token.substring(5)))
                .orElse(Long.MAX_VALUE);
        List<Post> from = newestFirst.stream().filter(post -> post.id() < until).toList();
        List<Post> posts = from.stream().limit(size).toList();
        boolean more = from.size() > posts.size();
        return new Page(
                posts,
                more
                        ? Optional.of(
                                String.format("until%020d", posts.get(size - 1).id()))
                        : Optional.empty());
    }

    private static JsonObjectBuilder meta(Page page) {
        JsonObjectBuilder meta = Json.object().add("result_count", page.posts().size());
        if (!page.posts().isEmpty()) {
            meta.add("newest_id", String.valueOf(page.posts().get(0).id()));
            meta.add(
                    "oldest_id",
                    String.valueOf(page.posts().get(page.posts().size() - 1).id()));
        }
        page.next().ifPresent(token -> meta.add("next_token", token));
        return meta;
    }

    private static List<Post> newest(List<Post> oldestFirst) {
        List<Post> newest = new ArrayList<>(oldestFirst);
        Collections.reverse(newest);
        return newest;
    }

    static List<Post> disturbed(List<Post> posts, Optional<Fault> fault) {
        List<Post> listed = new ArrayList<>(posts);
        if (fault.equals(Optional.of(Fault.SHUFFLED))) {
            Collections.shuffle(listed);
        } else if (fault.equals(Optional.of(Fault.REPEATED))) {
            listed.addAll(posts);
        }
        return listed;
    }
}
