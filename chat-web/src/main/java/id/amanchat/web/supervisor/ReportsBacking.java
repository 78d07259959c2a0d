package id.amanchat.web.supervisor;

import id.amanchat.trust.FraudQueue;
import id.amanchat.trust.ReportLine;
import id.amanchat.trust.ReportState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fraud queue, page by page: what is open, or what is closed. */
@Named
@RequestScoped
public class ReportsBacking {

    static final int A_PAGE = 25;

    private static final Set<ReportState> OPEN = EnumSet.of(ReportState.NEW, ReportState.TAKEN);
    private static final Set<ReportState> CLOSED = EnumSet.of(ReportState.CLOSED);

    @Inject
    FraudQueue queue;

    @Inject
    HttpServletRequest request;

    private List<ReportLine> found;

    public boolean isClosed() {
        return "true".equals(request.getParameter("closed"));
    }

    /** From 1. */
    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    public List<ReportLine> getReports() {
        return found().subList(0, Math.min(A_PAGE, found().size()));
    }

    public boolean isMore() {
        return found().size() > A_PAGE;
    }

    /** How many nobody has taken yet. */
    public long getWaiting() {
        return queue.waiting();
    }

    /** The address of another page of the same list. */
    public String href(int page) {
        return request.getContextPath() + "/supervisor/scam-reports?closed=" + isClosed() + "&page=" + page;
    }

    /** One more than is shown tells whether there are more. */
    private List<ReportLine> found() {
        if (found == null) {
            found = queue.list(isClosed() ? CLOSED : OPEN, (getPage() - 1) * A_PAGE, A_PAGE + 1);
        }
        return found;
    }
}
