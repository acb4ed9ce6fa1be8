package dev.testvibe.worker.sandbox;

/**
 * Where things lie, as a job sees them.
 *
 * @param pipeline folder of the pipeline's jar
 * @param nodeModules folder of Playwright Test
 * @param scratch folder that the job may write to, its home
 * @param proxySocket the way out
 */
record Places(String pipeline, String nodeModules, String scratch, String proxySocket) {}
