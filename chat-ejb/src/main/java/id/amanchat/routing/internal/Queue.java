package id.amanchat.routing.internal;

import id.amanchat.routing.Overflow;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.SkillNeed;
import id.amanchat.routing.Topic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Where conversations about one topic wait, and what is promised there. Several queues may serve one topic, by language. */
@Entity
@Table(name = "routing_queue")
public class Queue {

    @Id
    @Column(name = "queue")
    private String key;

    private String topic;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_id")
    private String nameIndonesian;

    private boolean active = true;

    private int priority;

    @Column(name = "promised_seconds")
    private Integer promisedSeconds;

    private int weight = 10;

    private boolean pickable;

    @Column(name = "preferred_seconds")
    private int preferredSeconds = 30;

    @Column(name = "language_relaxed_after")
    private Integer languageRelaxedAfter;

    @Column(name = "overflow_queue")
    private String overflowQueue;

    @Column(name = "overflow_seconds")
    private Integer overflowSeconds;

    @Column(name = "silent_agent_seconds")
    private int silentAgentSeconds = 300;

    @Column(name = "silent_customer_seconds")
    private int silentCustomerSeconds = 600;

    @Column(name = "wrap_up_seconds")
    private int wrapUpSeconds;

    @Column(name = "tag_required")
    private boolean tagRequired;

    private String zone = "Asia/Jakarta";

    @Column(name = "closed_text_en")
    private String closedTextEnglish;

    @Column(name = "closed_text_id")
    private String closedTextIndonesian;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "routing_queue_skill", joinColumns = @JoinColumn(name = "queue"))
    private List<NeededSkill> skills = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "routing_queue_language", joinColumns = @JoinColumn(name = "queue"))
    @Column(name = "language")
    private Set<String> languages = new TreeSet<>();

    protected Queue() {}

    /** With the usual promises: none. */
    public Queue(Topic topic, int priority) {
        this.key = topic.key();
        this.topic = topic.key();
        this.nameEnglish = topic.nameEnglish();
        this.nameIndonesian = topic.nameIndonesian();
        this.priority = priority;
    }

    /** A new one, that takes what was filled in. */
    Queue(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public String topic() {
        return topic;
    }

    public String nameEnglish() {
        return nameEnglish;
    }

    public String nameIndonesian() {
        return nameIndonesian;
    }

    public int priority() {
        return priority;
    }

    public int weight() {
        return weight;
    }

    public boolean active() {
        return active;
    }

    /** Whether agents may choose from it what they take. */
    public boolean pickable() {
        return pickable;
    }

    /** How long its customers wait for an agent's word until others may take the chat; zero: for ever. */
    Duration silentAgent() {
        return Duration.ofSeconds(silentAgentSeconds);
    }

    /** How long its agents wait for a customer's word until they are asked; zero: for ever. */
    Duration silentCustomer() {
        return Duration.ofSeconds(silentCustomerSeconds);
    }

    /** How long a wrap-up counts as work. */
    Duration wrapUp() {
        return Duration.ofSeconds(wrapUpSeconds);
    }

    boolean tagRequired() {
        return tagRequired;
    }

    /** Until the first answer. */
    Optional<Duration> promise() {
        return Optional.ofNullable(promisedSeconds).map(Duration::ofSeconds);
    }

    /** What the engine decides by. */
    QueueRules rules(List<SkillNeed> needs, Set<String> served) {
        return new QueueRules(
                key,
                topic,
                active,
                priority,
                served,
                needs,
                optional(languageRelaxedAfter),
                promise(),
                weight,
                preferredSeconds,
                Optional.ofNullable(overflowQueue).map(next -> new Overflow(next, overflowSeconds)));
    }

    /** What is said outside the hours, in a language. */
    Optional<String> closedText(String language) {
        return Optional.ofNullable("id".equals(language) ? closedTextIndonesian : closedTextEnglish);
    }

    /** As a name in both languages. */
    public Topic name() {
        return new Topic(key, nameEnglish, nameIndonesian);
    }

    /** Asks for a skill, however long the wait. */
    public void need(String skill) {
        skills.add(new NeededSkill(new SkillNeed(skill, OptionalInt.empty())));
    }

    QueueForm form() {
        return new QueueForm(
                key,
                topic,
                nameEnglish,
                nameIndonesian,
                active,
                skills.stream()
                        .map(NeededSkill::need)
                        .sorted(Comparator.comparing(SkillNeed::skill))
                        .toList(),
                Set.copyOf(languages),
                optional(languageRelaxedAfter),
                priority,
                optional(promisedSeconds),
                weight,
                pickable,
                preferredSeconds,
                Optional.ofNullable(overflowQueue).map(queue -> new Overflow(queue, overflowSeconds)),
                silentAgentSeconds,
                silentCustomerSeconds,
                wrapUpSeconds,
                tagRequired,
                ZoneId.of(zone),
                Objects.requireNonNullElse(closedTextEnglish, ""),
                Objects.requireNonNullElse(closedTextIndonesian, ""),
                version);
    }

    /** All of it but the key. */
    void take(QueueForm form) {
        topic = form.topic();
        nameEnglish = form.nameEnglish().strip();
        nameIndonesian = form.nameIndonesian().strip();
        active = form.active();
        skills.clear();
        form.skills().forEach(need -> skills.add(new NeededSkill(need)));
        languages.retainAll(form.languages());
        languages.addAll(form.languages());
        takeOrder(form);
        silentAgentSeconds = form.silentAgentSeconds();
        silentCustomerSeconds = form.silentCustomerSeconds();
        wrapUpSeconds = form.wrapUpSeconds();
        tagRequired = form.tagRequired();
        zone = form.zone().getId();
        closedTextEnglish = text(form.closedTextEnglish());
        closedTextIndonesian = text(form.closedTextIndonesian());
    }

    private void takeOrder(QueueForm form) {
        languageRelaxedAfter = number(form.languageRelaxedAfter());
        priority = form.priority();
        promisedSeconds = number(form.promisedSeconds());
        weight = form.weight();
        pickable = form.pickable();
        preferredSeconds = form.preferredSeconds();
        overflowQueue = form.overflow().map(Overflow::queue).orElse(null);
        overflowSeconds = form.overflow().map(Overflow::afterSeconds).orElse(null);
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** Nothing in particular is kept as null. */
    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
