package dev.testvibe.it;

import com.fasterxml.jackson.databind.JsonNode;

/** A CloudEvent as a consumer sees it. */
public record Event(String id, String type, JsonNode data) {}
