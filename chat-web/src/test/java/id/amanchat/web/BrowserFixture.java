package id.amanchat.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A browser as the server sees it: requests with one session at a time, headers and cookies. */
public final class BrowserFixture {

    public final Map<String, List<String>> headers = new HashMap<>();
    public final Map<String, String> parameters = new HashMap<>();
    public final List<Cookie> cookies = new ArrayList<>();
    public final List<Cookie> cookiesSet = new ArrayList<>();
    public String method = "GET";
    public String remoteAddress = "203.0.113.9";

    /** Called with each session that is ended, while its attributes are still there. */
    public Consumer<HttpSession> whenEnded = ended -> {};

    /** Whether another request has ended the session that this one still holds. */
    public boolean endedMeanwhile;

    private HttpSession session;
    private int opened;

    /** The session that is open now; null when none is. */
    public HttpSession session() {
        return session;
    }

    /** How many sessions were ever opened. */
    public int opened() {
        return opened;
    }

    public BrowserFixture says(String header, String... values) {
        headers.put(header, List.of(values));
        return this;
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getSession" -> sessionFor(arguments == null || (boolean) arguments[0]);
            case "getHeader" ->
                headers.getOrDefault(arguments[0], List.of()).stream()
                        .findFirst()
                        .orElse(null);
            case "getHeaders" -> Collections.enumeration(headers.getOrDefault(arguments[0], List.of()));
            case "getParameter" -> parameters.get(arguments[0]);
            case "getParameterValues" ->
                parameters.containsKey(arguments[0])
                        ? parameters.get(arguments[0]).split(",")
                        : null;
            case "getMethod" -> method;
            case "getContextPath" -> "/chat";
            case "getRemoteAddr" -> remoteAddress;
            case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(Cookie[]::new);
            default -> throw new IllegalArgumentException(name);
        });
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "addCookie" -> cookiesSet.add((Cookie) arguments[0]);
            default -> throw new IllegalArgumentException(name);
        });
    }

    private HttpSession sessionFor(boolean create) {
        if (create && session == null) {
            session = newSession();
            opened++;
        }
        return session;
    }

    private HttpSession newSession() {
        String id = UUID.randomUUID().toString();
        Map<Object, Object> attributes = new HashMap<>();
        HttpSession[] self = new HttpSession[1];
        self[0] = proxy(
                HttpSession.class,
                (name, arguments) -> endedMeanwhile
                        ? over()
                        : switch (name) {
                            case "getId" -> id;
                            case "getCreationTime" -> 0L;
                            case "getAttribute" -> attributes.get(arguments[0]);
                            case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                            case "removeAttribute" -> attributes.remove(arguments[0]);
                            case "invalidate" -> end(self[0]);
                            default -> throw new IllegalArgumentException(name);
                        });
        return self[0];
    }

    /** What containers answer for a session that another request has ended. */
    private static Object over() {
        throw new IllegalStateException("UT000010: Session is invalid");
    }

    private Object end(HttpSession ended) {
        whenEnded.accept(ended);
        session = null;
        return null;
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = answers.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
