package id.amanchat.web.security;

import id.amanchat.identity.Factors;
import id.amanchat.identity.FactorsView;
import id.amanchat.identity.Proof;
import id.amanchat.identity.ProofAnswer;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StepUp;
import id.amanchat.identity.StepUpNeeded;
import id.amanchat.identity.Visitor;
import id.amanchat.web.BrowserFixture;
import id.amanchat.web.language.PageWords;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Somebody on the security page, with doors that remember. */
public final class SecurityFixture {

    static final String RIGHT = "123456";

    public final BrowserFixture browser = new BrowserFixture();
    public final SessionId session = SessionId.fresh();
    public final Set<SensitiveAction> granted = EnumSet.noneOf(SensitiveAction.class);
    public final List<Proof> proofs = new ArrayList<>();
    public final List<String> went = new ArrayList<>();
    public final Said said = new Said();
    public final StepUpForm form = new StepUpForm();
    public final Ways ways = new Ways() {
        @Override
        public void to(String path) {
            went.add(path);
        }
    };
    final Self self = new Self() {
        @Override
        public SessionId session() {
            return session;
        }

        @Override
        public Visitor visitor() {
            return new Visitor("203.0.113.9", null, null);
        }

        @Override
        void leave() {
            went.add("(left)");
        }
    };

    private FactorsView has = new FactorsView(OffsetDateTime.parse("2026-11-21T08:00:00Z"), List.of(), 10);

    public SecurityFixture() {
        said.request = browser.request();
        said.words = keysAsWords();
        form.self = self;
        form.said = said;
        form.stepUp = stepUp();
        form.factors = new Factors() {
            @Override
            public FactorsView mine() {
                return has;
            }
        };
    }

    SecurityFixture having(FactorsView view) {
        has = view;
        return this;
    }

    /** What a door does that needs a confirmation: uses it up. */
    public <T> T needing(SensitiveAction action, T answer) {
        form.stepUp.require(session, action);
        return answer;
    }

    /** Says keys instead of words. */
    private static PageWords keysAsWords() {
        return new PageWords() {
            @Override
            public String of(String key, Object... arguments) {
                return key;
            }
        };
    }

    private StepUp stepUp() {
        return new StepUp() {
            @Override
            public ProofAnswer confirm(SessionId by, SensitiveAction action, Proof proof, Visitor visitor) {
                proofs.add(proof);
                boolean right = proof instanceof Proof.Code code && code.text().equals(RIGHT);
                return right && granted.add(action) ? ProofAnswer.ACCEPTED : ProofAnswer.REFUSED;
            }

            @Override
            public boolean granted(SessionId by, SensitiveAction action) {
                return granted.contains(action);
            }

            @Override
            public void require(SessionId by, SensitiveAction action) {
                if (!granted.remove(action)) {
                    throw new StepUpNeeded(action);
                }
            }
        };
    }
}
