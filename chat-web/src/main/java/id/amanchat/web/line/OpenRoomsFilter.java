package id.amanchat.web.line;

import id.amanchat.administration.SampleBank;
import id.amanchat.identity.People;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/** Rooms that are there only at times: the sample bank's page, and the first administrator's. */
@WebFilter(filterName = "openRooms", asyncSupported = true)
public class OpenRoomsFilter extends HttpFilter {

    @Inject
    private SampleBank sampleBank;

    @Inject
    private People people;

    private volatile boolean administratorSeen;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (sampleBank.runs() && !cameByLoopback(request)) {
            // Everybody knows the sample bank's passwords.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (there(Paths.of(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean cameByLoopback(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()
                && request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null;
    }

    private boolean there(String path) {
        if (path.startsWith("/sample")) {
            return sampleBank.runs();
        }
        return !path.startsWith("/first-administrator") || !administratorExists();
    }

    private boolean administratorExists() {
        administratorSeen = administratorSeen || people.administratorExists();
        return administratorSeen;
    }
}
