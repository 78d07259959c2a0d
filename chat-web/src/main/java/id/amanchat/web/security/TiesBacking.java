package id.amanchat.web.security;

import id.amanchat.social.TieView;
import id.amanchat.social.Ties;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The customer's own accounts on social networks, as far as they agreed to keep them. */
@Named
@RequestScoped
public class TiesBacking {

    private static final String PLACE = "ties";

    @Inject
    Ties ties;

    @Inject
    Said said;

    @Inject
    Ways ways;

    private List<TieView> mine;

    public List<TieView> getMine() {
        if (mine == null) {
            mine = ties.mine();
        }
        return mine;
    }

    /** Without another proof: it only takes away. */
    public void withdraw(UUID tie) {
        said.tell(PLACE, ties.withdraw(tie) ? "security.ties.withdrawn" : "security.ties.gone");
        ways.to("security");
    }
}
