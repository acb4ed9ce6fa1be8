# shellcheck shell=bash
# What up, down, status and demo share: where things are, and how a server is started, asked and stopped. To be sourced.
#
# A server is a process with its pid in run/ and the state folder on its command line; nothing is ended that lacks either.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
state=${TESTVIBE_STATE:-$checkout/deploy/local/.state}
[[ $state == /* ]] || state=$PWD/$state
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# In the order in which they are stopped: nobody loses what it still needs.
servers="worker-service api-service site kafka postgres"

say() {
  echo "$*" >&2
}

fail() {
  say "$*"
  exit 1
}

make_state() {
  (umask 077 && mkdir -p "$state/run" "$state/log")
}

# The command line of a process, or nothing.
command_line() {
  if [ -d /proc/self ]; then
    tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" || true
  else
    ps -o command= -p "$1" || true
  fi
}

pid_of() {
  cat "$state/run/$1.pid" 2>/dev/null || true
}

running() {
  local pid
  pid=$(pid_of "$1")
  [ -n "$pid" ] && [[ $(command_line "$pid") == *" -Dtestvibe.state=$state "* ]]
}

any_running() {
  local name
  for name in $servers; do
    running "$name" && return 0
  done
  return 1
}

all_running() {
  local name
  for name in $servers; do
    running "$name" || return 1
  done
}

# start NAME JAVA-ARGUMENT...
start() {
  local name=$1
  shift
  nohup "$java" "-Dtestvibe.state=$state" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$@" \
    >"$state/log/$name.log" 2>&1 </dev/null &
  echo $! >"$state/run/$name.pid"
}

# await NAME CHECK...: returns when the check holds; gives up when the server has ended, and after three minutes.
await() {
  local name=$1 deadline=$((SECONDS + 180))
  shift
  until "$@"; do
    if ! running "$name" || [ $SECONDS -ge $deadline ]; then
      tail -n 20 "$state/log/$name.log" >&2
      fail "$name did not start. Its log: $state/log/$name.log"
    fi
    sleep 0.2
  done
  say "  $name is ready."
}

says_ready() {
  grep -q '^Ready' "$state/log/$1.log"
}

# answers PORT PATH: whether it does so with 200.
answers() {
  local status
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\n\r\n' "$2" >&3
  read -r -t 5 status <&3 || status=""
  exec 3>&-
  [[ $status == *" 200 "* ]]
} 2>/dev/null

taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

stop() {
  local name=$1 pid deadline=$((SECONDS + 40))
  if running "$name"; then
    pid=$(pid_of "$name")
    kill "$pid"
    while running "$name"; do
      if [ $SECONDS -ge $deadline ]; then
        say "$name does not end by itself; it is killed."
        kill -KILL "$pid" || true
      fi
      sleep 0.1
    done
  fi
  rm -f "$state/run/$name.pid"
}

# PostgreSQL outlives a server of ours that was killed: it is a daemon with a pid file of its own.
stop_orphaned_postgres() {
  local pid data=$state/postgres/data
  pid=$(head -n 1 "$data/postmaster.pid" 2>/dev/null) || return 0
  if [[ $(command_line "$pid") == *postgres*"$data"* ]]; then
    kill -INT "$pid"
    while kill -0 "$pid" 2>/dev/null; do
      sleep 0.1
    done
  fi
}

stop_all() {
  local name
  for name in $servers; do
    stop "$name"
  done
  stop_orphaned_postgres
}
