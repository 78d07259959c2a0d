package id.amanchat.loopback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The page to write as somebody, for trying by hand, and the same for scripts: {@code POST /_/write as=…&text=…}, likewise
 * {@code mention}, {@code reply} (with {@code to}), {@code whisper}, {@code edit} and {@code delete} (with {@code id}),
 * {@code foreign}, {@code expire}, {@code sign-out}, {@code down}, {@code up}. The answer's body is the id of what was made.
 */
final class Desk {

    private static final int SHOWN = 60;

    private final StandIn channel;

    Desk(StandIn channel) {
        this.channel = channel;
    }

    Optional<Answer> answer(Request request) {
        if (request.path().equals("/")) {
            return Optional.of(Answer.page(Html.page(channel.name() + ", on loopback", body())));
        }
        return request.path().startsWith("/_/") && request.method().equals("POST")
                ? Optional.of(Answer.redirect("/", did(request.path().substring(3), request)))
                : Optional.empty();
    }

    private String did(String what, Request request) {
        World world = channel.world();
        String as = request.value("as")
                .filter(text -> !text.isBlank())
                .orElse("somebody")
                .replaceFirst("^@", "");
        String text = request.get("text");
        switch (what) {
            case "write" -> {
                return id(world.write(as, text));
            }
            case "mention" -> {
                return id(world.mention(as, text));
            }
            case "reply" -> {
                return id(world.reply(as, request.number("to").orElse(0L), text));
            }
            case "whisper" -> {
                return id(world.whisper(as, text));
            }
            case "edit" -> {
                return id(world.edit(request.number("id").orElse(0L), text));
            }
            case "foreign" -> {
                return id(world.bankWrites(text, Optional.empty(), Optional.empty()));
            }
            case "delete" -> world.delete(request.number("id").orElse(0L));
            case "expire" -> channel.expireTokens();
            case "sign-out" -> channel.signOut();
            case "down" -> channel.down(true);
            case "up" -> channel.down(false);
            default -> throw new IllegalArgumentException(what);
        }
        return "";
    }

    private static String id(Post post) {
        return String.valueOf(post.id());
    }

    private String body() {
        StringBuilder page = new StringBuilder(
                "<p>The bank is <strong>@" + Html.text(channel.bank().handle()) + "</strong>. Application: <code>"
                        + StandIn.CLIENT + "</code>, secret <code>" + StandIn.SECRET + "</code>.</p>");
        page.append(form("mention", "Write to the bank", writer()));
        page.append(form("whisper", "Write to the bank in private", writer()));
        page.append(form("write", "Write something else", writer()));
        page.append(form("foreign", "Post as the bank, from elsewhere", text("")));
        for (String order : List.of("expire", "sign-out", "down", "up")) {
            page.append(form(order, order, ""));
        }
        List<Post> posts = new ArrayList<>(channel.world().all());
        Collections.reverse(posts);
        posts.stream().limit(SHOWN).forEach(post -> page.append(article(post)));
        return page.toString();
    }

    private String article(Post post) {
        boolean ours = post.author().equals(channel.bank());
        String id = "<input type='hidden' name='id' value='" + post.id() + "'><input type='hidden' name='to' value='"
                + post.id() + "'>";
        return "<article class='" + (ours ? "bank " : "") + (post.isPrivate() ? "private" : "") + "'><small>"
                + post.id()
                + (post.replyTo() == 0 ? "" : " answers " + post.replyTo())
                + post.to().map(to -> " private, to @" + Html.text(to.handle())).orElse("")
                + post.edited().map(when -> " edited").orElse("") + "</small><p><strong>@"
                + Html.text(post.author().handle()) + "</strong> "
                + Html.text(post.text()) + "</p>"
                + (post.isPrivate() ? "" : form("reply", "Answer", id + writer()))
                + (ours ? "" : form("edit", "Change", id + text(post.text()))) + form("delete", "Delete", id)
                + "</article>";
    }

    private static String form(String action, String label, String inputs) {
        return "<form method='post' action='/_/" + action + "'>" + inputs + "<button>" + Html.text(label)
                + "</button></form>";
    }

    private static String writer() {
        return "<input type='text' name='as' aria-label='as' placeholder='as' value='rudi'> " + text("");
    }

    private static String text(String value) {
        return "<input type='text' class='long' name='text' aria-label='text' placeholder='text' value='"
                + Html.text(value) + "'> ";
    }
}
