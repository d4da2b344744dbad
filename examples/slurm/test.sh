#!/bin/bash
# Starts Slurm with two nodes on this machine, runs eight shards of an invented dump, kills a node in the middle, and
# compares the joined shards with what one process writes. Needs root, slurm-wlm and munge (Debian). Ends with 0 where
# all bytes are the same; leaves nothing behind.
set -eu
for tool in slurmctld slurmd munged sbatch; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed: skipped"; exit 0; }
done
[ "$(id -u)" = 0 ] || { echo "not root: skipped"; exit 0; }

here=$(cd "$(dirname "$0")/../.." && pwd)
place=$(mktemp -d)
chmod 755 "$place"
mkdir "$place/out" "$place/state" "$place/munge"
host=$(hostname -s)
pids=()
nodes=()

cleanup() {
  scancel --user root 2>/dev/null || true
  for pid in "${pids[@]}" "${nodes[@]}"; do kill "$pid" 2>/dev/null || true; done
  sleep 1
  for pid in "${pids[@]}" "${nodes[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
  rm -rf "$place"
}
trap cleanup EXIT

# Processes that this test's Slurm runs on a node, parents first.
tasks_on() {
  grep -lzx "SLURMD_NODENAME=$1" /proc/[0-9]*/environ 2>/dev/null | cut -d / -f 3 | sort -n | while read -r pid; do
    grep -qzx "SLURM_CONF=$SLURM_CONF" "/proc/$pid/environ" 2>/dev/null && echo "$pid"
  done
}

cat > "$place/slurm.conf" <<CONF
ClusterName=petik
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=16817
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$place/munge/socket,cred_expire=15
CredType=cred/munge
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool.%n
SlurmctldPidFile=$place/ctld.pid
SlurmdPidFile=$place/slurmd.%n.pid
SlurmctldLogFile=$place/ctld.log
SlurmdLogFile=$place/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SlurmdTimeout=20
KillWait=5
SchedulerParameters=batch_sched_delay=1,sched_interval=5
NodeName=petik[1-2] NodeHostname=$host NodeAddr=127.0.0.1 Port=[16821-16822] CPUs=2 RealMemory=500 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP OverSubscribe=NO
CONF
export SLURM_CONF=$place/slurm.conf

dd if=/dev/urandom of="$place/munge/key" bs=1 count=1024 status=none
chmod 600 "$place/munge/key"
munged --force --foreground --num-threads=2 --key-file="$place/munge/key" --socket="$place/munge/socket" \
  --pid-file="$place/munge/pid" --log-file="$place/munge/log" --seed-file="$place/munge/seed" >/dev/null 2>&1 &
pids+=($!)
sleep 1
slurmctld -D -f "$SLURM_CONF" >/dev/null 2>&1 &
pids+=($!)
for node in petik1 petik2; do
  slurmd -D -N "$node" -f "$SLURM_CONF" >/dev/null 2>&1 &
  nodes+=($!)
done

node "$here/examples/invented.js" "${1:-4000}" > "$place/dump.jsonl"
cd "$place"
for try in $(seq 60); do [ "$(sinfo -h -N -t idle -o %N 2>/dev/null | wc -l)" = 2 ] && break; sleep 1; done
sinfo || { echo "Slurm does not start here: skipped"; exit 0; }

job=$(sbatch --parsable --array=1-8 --output="$place/task.%a.log" \
  --export="ALL,PETIK=$here,DUMP=$place/dump.jsonl,OUT=$place/out,SHARDS=8" "$here/examples/slurm/extract.sbatch")
for try in $(seq 600); do ls out/*.part >/dev/null 2>&1 && break; sleep 0.1; done

echo "killing a node with what runs on it"
kill -9 "${nodes[1]}"
for task in $(tasks_on petik2); do
  step=$(ps -o ppid= -p "$task" | tr -d ' ')
  [ "$(ps -o comm= -p "${step:-0}" 2>/dev/null)" = slurmstepd ] && kill -9 "$step" 2>/dev/null || true
  kill -9 "$task" 2>/dev/null || true
done
sleep 2
slurmd -D -N petik2 -f "$SLURM_CONF" >/dev/null 2>&1 &
nodes[1]=$!

# A task whose node died is queued again when its credential has run out (cred_expire).
for try in $(seq 400); do [ -z "$(squeue -h -j "$job" 2>/dev/null)" ] && break; sleep 1; done
ls -l out
node "$here/bin/extract.js" -q -j 1 --max-errors 100% dump.jsonl -o whole.jsonl
sh "$here/examples/slurm/join.sh" out > joined.jsonl
cmp whole.jsonl joined.jsonl
echo "slurm: 8 shards on 2 nodes, one of them killed, $(wc -l < whole.jsonl) pages, the same bytes"
