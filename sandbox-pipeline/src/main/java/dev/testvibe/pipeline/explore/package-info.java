/**
 * Takes each scenario to the live page, step by step: understand, ground, act, record. Its parts depend one way: a
 * {@code plan} of the feature; what is found on a {@code page} and where on the {@code site} a page is; what a step
 * {@code claim}s of them; single {@code act}s; whole {@code form}s; and the {@code pursuit} of what a step wants.
 */
@NullMarked
package dev.testvibe.pipeline.explore;

import org.jspecify.annotations.NullMarked;
