package id.amanchat.web.page;

import id.amanchat.administration.SampleBank;
import id.amanchat.identity.People;
import id.amanchat.platform.Settings;
import id.amanchat.web.language.Languages;
import id.amanchat.web.line.Paths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What every page needs to know of the site. */
@Named
@RequestScoped
public class Site {

    @Inject
    private Settings settings;

    @Inject
    private SampleBank sampleBank;

    @Inject
    private People people;

    @Inject
    private Languages languages;

    @Inject
    private HttpServletRequest request;

    public String getBankName() {
        return settings.bankName();
    }

    public boolean isSample() {
        return sampleBank.runs();
    }

    public boolean isNoAdministrator() {
        return !people.administratorExists();
    }

    public String getLanguage() {
        return languages.of(request);
    }

    public String getOtherLanguage() {
        return Languages.ENGLISH.equals(getLanguage()) ? Languages.INDONESIAN : Languages.ENGLISH;
    }

    /** A language is called by its own name, whatever the page's. */
    public String getOtherLanguageName() {
        return Languages.ENGLISH.equals(getOtherLanguage()) ? "English" : "Bahasa Indonesia";
    }

    /** This page in the other language. */
    public String getOtherLanguageHref() {
        return address() + "?language=" + getOtherLanguage();
    }

    /** As the container understood it, without what a client may have hung on. */
    private String address() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return request.getContextPath() + "/";
        }
        return request.getContextPath()
                + Paths.of(request).replaceFirst("(^|/)index\\.xhtml$", "$1").replaceFirst("\\.xhtml$", "");
    }
}
