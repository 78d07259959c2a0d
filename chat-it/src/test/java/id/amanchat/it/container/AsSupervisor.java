package id.amanchat.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls with the role of a supervisor, but as no person in particular. */
@Stateless
@RunAs("supervisor")
@PermitAll
public class AsSupervisor {

    public <T> T run(Callable<T> call) throws Exception {
        return call.call();
    }
}
