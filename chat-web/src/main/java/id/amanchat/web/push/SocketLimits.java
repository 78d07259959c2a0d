package id.amanchat.web.push;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.server.ServerContainer;
import java.time.Duration;

/** A socket that takes nothing for so long is given up: its page asks for what it missed when it is back. */
@WebListener
public class SocketLimits implements ServletContextListener {

    private static final Duration SLOWEST = Duration.ofSeconds(10);

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer sockets =
                (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        sockets.setAsyncSendTimeout(SLOWEST.toMillis());
    }
}
