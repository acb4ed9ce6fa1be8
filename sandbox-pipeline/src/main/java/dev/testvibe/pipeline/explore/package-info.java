/** Takes each scenario to the live page, step by step: understand, ground, act, record. */
@NullMarked
package dev.testvibe.pipeline.explore;

import org.jspecify.annotations.NullMarked;
