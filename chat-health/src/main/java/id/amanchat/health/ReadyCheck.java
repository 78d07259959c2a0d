package id.amanchat.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the screens are there and the self-check found nothing wanting; each line and its cure are told. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private HealthBoard board;

    @Override
    public HealthCheckResponse call() {
        List<CheckLine> lines = board.lines();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("aman-chat-ready").status(board.ready());
        lines.forEach(line ->
                answer.withData(line.name(), line.cure().isEmpty() ? line.text() : line.text() + " → " + line.cure()));
        return answer.build();
    }
}
