/** What every resource shares: the one shape of errors, strict requests, ids of requests. */
@NullMarked
package dev.testvibe.api.http;

import org.jspecify.annotations.NullMarked;
