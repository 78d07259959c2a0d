package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.StartUpCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** WildFly refuses a sign-in of the application's own (ELY01177) until its security domain lets it. */
@ApplicationScoped
public class SecurityDomainCheck implements StartUpCheck {

    private static final String NAME = "security domain";

    @Inject
    private ServerModel model;

    @Override
    public CheckLine look() {
        Optional<String> integrated =
                model.find("subsystem=undertow,application-security-domain=other", "integratedJaspi");
        if (integrated.filter("false"::equals).isPresent() || !model.readable()) {
            return CheckLine.good(NAME, "security-domain.open", "the application may sign people in");
        }
        return CheckLine.bad(
                NAME,
                "security-domain.closed",
                "nobody can sign in",
                "/subsystem=undertow/application-security-domain=other:write-attribute(name=integrated-jaspi,value=false)");
    }
}
