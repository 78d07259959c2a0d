package id.amanchat.web.admin;

import id.amanchat.web.book.Option;
import id.amanchat.web.language.Languages;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agent is given to do, as it is typed. */
@Named
@RequestScoped
public class WorkForm {

    private static final List<String> LANGUAGES = List.of(Languages.INDONESIAN, Languages.ENGLISH);

    @Inject
    HttpServletRequest request;

    @Inject
    PageWords words;

    private String capacity = "3";
    private String skills;

    /** Chats at once; 0, which the door refuses, for what is no number. */
    int chatsAtOnce() {
        return capacity != null && capacity.strip().matches("\\d{1,4}") ? Integer.parseInt(capacity.strip()) : 0;
    }

    /** The skills' names, however they are set apart. */
    Set<String> skillNames() {
        return Arrays.stream(
                        (skills == null ? "" : skills).toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The languages ticked; both where nobody was asked, for whoever stays an agent keeps the work they have. */
    Set<String> languages() {
        if (request.getParameter("languages-asked") == null) {
            return Set.copyOf(LANGUAGES);
        }
        String[] ticked = request.getParameterValues("languages");
        return ticked == null ? Set.of() : Arrays.stream(ticked).collect(Collectors.toUnmodifiableSet());
    }

    /** Both at first, and what was ticked when the form comes back. */
    public List<Option> getLanguageOptions() {
        return LANGUAGES.stream()
                .map(each -> new Option(
                        each, words.of("people.locale." + each), languages().contains(each)))
                .toList();
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getSkills() {
        return skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }
}
