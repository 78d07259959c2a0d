package id.amanchat.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls with the role of an administrator, but as no person in particular. */
@Stateless
@RunAs("administrator")
@PermitAll
public class AsAdministrator {

    public <T> T run(Callable<T> call) throws Exception {
        return call.call();
    }
}
