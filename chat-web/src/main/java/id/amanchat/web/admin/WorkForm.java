package id.amanchat.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agent is given to do, as it is typed. */
@Named
@RequestScoped
public class WorkForm {

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
