package id.amanchat.web.admin;

import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finding people, page by page. */
@Named
@RequestScoped
public class PeopleBacking {

    static final int A_PAGE = 20;

    /** Beyond it somebody is only guessing. */
    private static final int LAST_PAGE = 10_000;

    @Inject
    Staff staff;

    @Inject
    HttpServletRequest request;

    private List<StaffView> found;

    /** What was searched for; empty text for everybody. */
    public String getSearch() {
        String search = request.getParameter("search");
        return search == null || search.indexOf('\0') >= 0 ? "" : search.strip();
    }

    /** Which page of what was found, from 1. */
    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    public List<StaffView> getPeople() {
        return found().subList(0, Math.min(A_PAGE, found().size()));
    }

    public boolean isMore() {
        return found().size() > A_PAGE;
    }

    /** The address of another page of the same search. */
    public String href(int page) {
        return request.getContextPath() + "/admin/people?search="
                + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8) + "&page=" + page;
    }

    public List<StaffView> getWaiting() {
        return staff.waitingForApproval();
    }

    /** One more than is shown tells whether there are more. */
    private List<StaffView> found() {
        if (found == null) {
            found = staff.find(getSearch(), (getPage() - 1) * A_PAGE, A_PAGE + 1);
        }
        return found;
    }
}
