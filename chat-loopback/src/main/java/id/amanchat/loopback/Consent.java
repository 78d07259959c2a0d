package id.amanchat.loopback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The page on which the owner of the bank's account lets an application in. Both channels have it, at different addresses. */
final class Consent {

    private static final List<String> PATHS = List.of("/i/oauth2/authorize", "/oauth/authorize");

    private final Tokens tokens;
    private final Person bank;

    Consent(Tokens tokens, Person bank) {
        this.tokens = tokens;
        this.bank = bank;
    }

    Optional<Answer> answer(Request request) {
        if (!PATHS.contains(request.path())) {
            return Optional.empty();
        }
        boolean good = request.get("response_type").equals("code")
                && tokens.knows(request.get("client_id"))
                && request.get("code_challenge_method").equals("S256")
                && !request.get("state").isEmpty();
        if (!good) {
            return Optional.of(
                    Answer.page(Html.page("Not possible", "<p>This application is not known, or asks wrongly.</p>")));
        }
        return Optional.of(request.method().equals("POST") ? decided(request) : question(request));
    }

    private Answer question(Request request) {
        StringBuilder form =
                new StringBuilder("<p>An application wants to read and write as <strong>@" + Html.text(bank.handle())
                        + "</strong>: " + Html.text(request.get("scope")) + "</p><form method='post'>");
        for (String name : List.of(
                "response_type",
                "client_id",
                "redirect_uri",
                "state",
                "code_challenge",
                "code_challenge_method",
                "scope")) {
            form.append("<input type='hidden' name='")
                    .append(name)
                    .append("' value='")
                    .append(Html.text(request.get(name)))
                    .append("'>");
        }
        form.append("<button name='decision' value='allow'>Allow @")
                .append(Html.text(bank.handle()))
                .append("</button> <button name='decision' value='refuse'>Refuse</button></form>");
        return Answer.page(Html.page("Let an application in?", form.toString()));
    }

    private Answer decided(Request request) {
        String back = request.get("redirect_uri");
        String end = request.get("decision").equals("allow")
                ? "code=" + encoded(tokens.code(request.get("client_id"), back, request.get("code_challenge")))
                : "error=access_denied";
        String join = back.contains("?") ? "&" : "?";
        return Answer.redirect(back + join + "state=" + encoded(request.get("state")) + "&" + end, "");
    }

    /** What an application gets for a code or a refresh token; empty when it is no good. */
    Optional<Tokens.Granted> grant(Request request, String client) {
        return switch (request.get("grant_type")) {
            case "authorization_code" ->
                tokens.exchange(client, request.get("code"), request.get("redirect_uri"), request.get("code_verifier"));
            case "refresh_token" -> tokens.refresh(client, request.get("refresh_token"));
            default -> Optional.empty();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
