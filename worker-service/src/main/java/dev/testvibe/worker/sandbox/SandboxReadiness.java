package dev.testvibe.worker.sandbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows what keeps jobs in bounds here; down where no job can run, with what is missing. */
@Readiness
@ApplicationScoped
class SandboxReadiness implements HealthCheck {

    private final LocalSandbox sandbox;

    SandboxReadiness(LocalSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("sandbox");
        sandbox.inForce().forEach(response::withData);
        String obstacle = sandbox.obstacle();
        if (obstacle != null) {
            response.withData("reason", obstacle);
        }
        return response.status(obstacle == null).build();
    }
}
