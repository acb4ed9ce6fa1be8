# shellcheck shell=bash
# Builds what the local stack runs, without the tests. To be sourced after stack.sh.
: "${checkout:?}" "${state:?}" "${java:?}"

infrastructure_jar=$checkout/deploy/local/infrastructure/target/server/local-server.jar
api_jar=$checkout/api-service/target/quarkus-app/quarkus-run.jar
worker_jar=$checkout/worker-service/target/quarkus-app/quarkus-run.jar
pipeline_home=$checkout/sandbox-pipeline/target/pipeline
node_modules=$checkout/sandbox-pipeline/runner/node_modules
testvibe=$checkout/cli/target/testvibe

is_built() {
  local file
  for file in "$infrastructure_jar" "$checkout/deploy/local/broker/target/lib" "$api_jar" "$worker_jar" \
    "$pipeline_home/testvibe-pipeline.jar" "$node_modules/@playwright/test" "$testvibe"; do
    [ -e "$file" ] || return 1
  done
}

require_tools() {
  local version
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p') || true
  [ "${version:-0}" -ge 17 ] || fail "A JDK of version 17 or later is needed; set JAVA_HOME to one."
  version=$(node --version 2>/dev/null | sed 's/v\([0-9]*\).*/\1/') || true
  [ "${version:-0}" -ge 20 ] || fail "Node.js 20 or later is needed on the PATH."
  command -v npm >/dev/null || fail "npm is needed on the PATH; it comes with Node.js, or as a package of its own."
}

build() {
  local log=$state/log/build.log
  make_state
  command -v "${java}c" >/dev/null || fail "A JDK is needed to build, not only a Java runtime."
  say "Building; the first time this takes some minutes."
  (cd "$checkout" && ./mvnw -ntp -B -Dmaven.test.skip -Dspotless.check.skip -am \
    -pl deploy/local/infrastructure,sandbox-pipeline,api-service,worker-service,cli package) 2>&1 |
    tee "$log" | show_modules || {
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    fail "The build failed. Its log: $log"
  }
}

show_modules() {
  local line
  while read -r line; do
    [[ $line =~ ^\[INFO\]\ Building\ testvibe\ ::\ (.*)\ [^\ ]+\ +(\[[0-9/]+\])$ ]] &&
      say "  ${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
  done
  return 0
}

build_what_is_missing() {
  is_built || build
}
