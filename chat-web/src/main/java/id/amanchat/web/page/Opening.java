package id.amanchat.web.page;

import id.amanchat.health.HealthBoard;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;

/** Started last (web.xml), it says that everything else of the web application is there. Serves nothing. */
public class Opening extends HttpServlet {

    @Inject
    private transient HealthBoard board;

    @Override
    public void init() {
        board.open();
    }
}
