package id.amanchat.platform.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Calls the postman right after a letter was committed, on a thread of its own: nobody's answer waits for a mail server. */
@ApplicationScoped
public class PostmanBell {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Postman postman;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterWritten event) {
        executor.execute(postman::round);
    }
}
