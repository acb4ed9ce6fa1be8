/** The packaged pair, end to end. {@link dev.testvibe.it.Pair} is the vocabulary that the tests are written in. */
@NullMarked
package dev.testvibe.it;

import org.jspecify.annotations.NullMarked;
