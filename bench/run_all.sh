#!/usr/bin/env bash
# Measures everything and writes the figures into docs/benchmarks.md. Takes about 30 minutes; wants a machine that does nothing else.
# bench/run_all.sh [options of bench/compare.py]    such as --rounds 3, --python PATH, --unpacked FOLDER
# Exit code 1 when a network is beyond 1.5 times OpenVINO's latency, an operation beyond 3 times, or one computes something else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case "${1:-}" in
    -h | --help) sed -n '2,4s/^# //p' "$0"; exit 0 ;;
esac

programs=build/release/bin
for program in tenon custom_op_overhead bench_extension_load operation_time; do
    if [[ ! -x "$programs/$program" ]]; then
        echo "run_all: there is no $programs/$program; build first: cmake --preset release && cmake --build --preset release" >&2
        exit 2
    fi
done
reports=build/bench
mkdir -p "$reports"
failed=0
"$programs/bench_extension_load" --cold-limit 5 --warm-limit 1 --json "$reports/extension_load.json" || failed=1

peers=()
if [[ ! -x .cache/peers/bin/python && " $* " != *" --python"* ]]; then
    peers=(--install)
fi
python=.cache/peers/bin/python
for ((i = 1; i < $#; ++i)); do
    if [[ "${!i}" == --python ]]; then
        next=$((i + 1))
        python="${!next}"
    fi
done
bench/compare.py "${peers[@]}" --all --limit 1.5 --json "$reports/compare.json" --markdown "$reports/compare.md" "$@" || failed=1
bench/custom_op_overhead/compare.py --python "$python" --json "$reports/custom_operations.json" || failed=1
for threads in 1 2; do
    bench/operations.py --python "$python" --threads "$threads" --json "$reports/operations-$threads.json" || failed=1
done
bench/write_document.py "$reports"/{custom_operations,extension_load,compare,operations-1,operations-2}.json
exit "$failed"
