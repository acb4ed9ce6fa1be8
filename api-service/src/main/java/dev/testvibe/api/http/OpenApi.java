package dev.testvibe.api.http;

import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the OpenAPI document what every resource has in common: the key, and errors of one shape. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApi implements OASFilter {

    private static final String KEY = "key";
    private static final String ERROR = "Error";

    /** By status: what refuses a request, as the name of a response. */
    private static final Map<String, String> OF_ALL =
            Map.of("401", "unauthorized", "406", "notAcceptable", "500", "internal", "503", "unavailable");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API key: tvb_ and 43 letters and digits. It acts in one workspace."))
                .addSchema(ERROR, error())
                .addResponse("invalid", refusal("The request itself is wrong; the message says what and where."))
                .addResponse("unauthorized", refusal("No key, or none that is valid."))
                .addResponse("notFound", refusal("Nothing of that name in the workspace of the key."))
                .addResponse("notAcceptable", refusal("It is not answered in a type that is accepted."))
                .addResponse("conflict", refusal("The state of things forbids it."))
                .addResponse("tooLarge", refusal("The body is too large."))
                .addResponse("unsupported", refusal("The body is not declared as application/json."))
                .addResponse("internal", refusal("A fault of the service."))
                .addResponse("unavailable", refusal("The database cannot be reached; Retry-After says when to try."));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(KEY));
        api.getPaths().getPathItems().values().forEach(OpenApi::refusals);
    }

    private static Schema error() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why a request was refused.")
                .addRequired("error")
                .addRequired("message")
                .addProperty("error", text("A code for programs."))
                .addProperty("message", text("A text for a person: what is wrong, and how to mend it."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static APIResponse refusal(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(ERROR))));
    }

    private static void refusals(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            OF_ALL.forEach((status, name) -> refusal(operation, status, name));
            if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
                refusal(operation, "400", "invalid");
                refusal(operation, "404", "notFound");
            }
            if (operation.getRequestBody() != null) {
                refusal(operation, "400", "invalid");
                refusal(operation, "413", "tooLarge");
                refusal(operation, "415", "unsupported");
            }
        });
    }

    private static void refusal(Operation operation, String status, String name) {
        operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
    }
}
