package dev.testvibe.worker.egress;

/** Why a request out of the sandbox is not carried out. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** The vocabulary of the header {@code Proxy-Status}, RFC 9209, with the status line that goes with it. */
    enum Reason {
        MALFORMED("400 Bad Request", "http_request_error"),
        UNMEASURED("411 Length Required", "http_request_error"),
        DENIED("403 Forbidden", "http_request_denied"),
        PROHIBITED_ADDRESS("403 Forbidden", "destination_ip_prohibited"),
        UNKNOWN_HOST("502 Bad Gateway", "dns_error"),
        UNREACHABLE("502 Bad Gateway", "destination_unavailable"),
        SILENT("504 Gateway Timeout", "http_response_timeout");

        private final String status;
        private final String error;

        Reason(String status, String error) {
            this.status = status;
            this.error = error;
        }
    }

    private final Reason reason;
    private final String details;

    /** @param details a sentence part for a person, printable ASCII */
    Refusal(Reason reason, String details) {
        super(details, null, false, false);
        this.reason = reason;
        this.details = details;
    }

    Reason reason() {
        return reason;
    }

    String details() {
        return details;
    }

    /** The whole answer; the reason stands in the body, for a page, and in a header, for whoever opens a tunnel. */
    String response() {
        String quoted = details.replace("\\", "\\\\").replace("\"", "\\\"");
        return "HTTP/1.1 " + reason.status + "\r\n"
                + "Proxy-Status: testvibe; error=" + reason.error + "; details=\"" + quoted + "\"\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: " + (details.length() + 1) + "\r\n"
                + "Connection: close\r\n\r\n"
                + details + "\n";
    }
}
