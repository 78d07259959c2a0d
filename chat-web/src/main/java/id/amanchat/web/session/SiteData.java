package id.amanchat.web.session;

import jakarta.servlet.http.HttpServletResponse;

/** What a browser keeps of our pages: gone once the person leaves. */
public final class SiteData {

    private SiteData() {}

    /** Has the browser forget it; but not its cookies: by one of them the device is known again. */
    public static void clear(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
