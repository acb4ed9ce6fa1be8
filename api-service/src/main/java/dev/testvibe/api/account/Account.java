package dev.testvibe.api.account;

/**
 * An account as its owner reads it.
 *
 * @param workspace name of the workspace
 * @param credits generations that it can still pay for
 */
public record Account(String workspace, int credits) {}
