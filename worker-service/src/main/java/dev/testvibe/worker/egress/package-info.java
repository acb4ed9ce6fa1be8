/** The only way out of a sandbox: a proxy that decides by the address that it connects to. */
@NullMarked
package dev.testvibe.worker.egress;

import org.jspecify.annotations.NullMarked;
