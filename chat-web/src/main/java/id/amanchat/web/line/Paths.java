package id.amanchat.web.line;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes within the application. */
public final class Paths {

    private Paths() {}

    /** The path as the container understood it, decoded: {@link HttpServletRequest#getRequestURI} is as the client spelt it. */
    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
