package id.amanchat.routing.internal;

import id.amanchat.routing.SkillNeed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.OptionalInt;

/** A skill that a queue asks for, as it stands in the database. */
@Embeddable
class NeededSkill {

    private String skill;

    @Column(name = "relaxed_after")
    private Integer relaxedAfter;

    protected NeededSkill() {}

    NeededSkill(SkillNeed need) {
        skill = need.skill();
        relaxedAfter = need.relaxedAfter().isPresent() ? need.relaxedAfter().getAsInt() : null;
    }

    SkillNeed need() {
        return new SkillNeed(skill, relaxedAfter == null ? OptionalInt.empty() : OptionalInt.of(relaxedAfter));
    }
}
