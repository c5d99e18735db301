# Arguments: SIGNAL GRACE COMMAND...
# Runs COMMAND until it ends, or until standard input does: that pipe closes when whoever started this stops, crashes
# or is killed. Then COMMAND gets SIGNAL, and after GRACE seconds the end.
signal=$1
grace=$2
shift 2
set -m # a process group of its own: Ctrl-C reaches the launcher, which stops things in order
trap : INT TERM HUP
exec 3<&0

"$@" 3<&- </dev/null &
child=$!
exec 2>/dev/null # from here on the log is the child's alone
{
  read -r _ <&3
  kill -s "$signal" "$child"
  sleep "$grace"
  kill -s KILL -- "-$child"
} &
watcher=$!

wait "$child"
code=$?
while kill -s 0 "$child"; do # a signal woke the wait, not the end of the child
  wait "$child"
  code=$?
done
kill -s KILL -- "-$watcher" "-$child"
exit "$code"
