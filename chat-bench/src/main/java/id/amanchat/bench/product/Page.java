package id.amanchat.bench.product;

import java.util.regex.Pattern;

/** What a client needs out of a page of the product. */
record Page(String html) {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*?value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"chat-token\" content=\"([^\"]*)\"");
    private static final Pattern SOCKET = Pattern.compile("events\\?[0-9a-f-]{36}");

    String viewState() {
        return find(VIEW_STATE, 1, "a Faces form");
    }

    /** Shown with every write. */
    String token() {
        return find(TOKEN, 1, "the meta element chat-token");
    }

    /** The path of this page's push socket. */
    String socketPath() {
        return "/chat/omnifaces.push/" + find(SOCKET, 0, "an o:socket");
    }

    /** Where a form posts to. */
    String action(String form) {
        return find(Pattern.compile("<form id=\"" + form + "\"[^>]*? action=\"([^\"]*)\""), 1, "the form " + form);
    }

    /** The id of what a remote command of PrimeFaces posts. */
    String command(String name) {
        return find(Pattern.compile(name + "\\s*=\\s*function.*?\\{\\s*s:\\s*\"([^\"]+)\""), 1, "the command " + name);
    }

    private String find(Pattern pattern, int group, String what) {
        var matcher = pattern.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has not " + what + ":\n" + html);
        }
        return matcher.group(group).replace("&amp;", "&");
    }
}
