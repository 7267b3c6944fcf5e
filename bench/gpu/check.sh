#!/usr/bin/env bash
# Checks what a folder of artifacts ships: check.sh ARTIFACTS OUT [ATTN EXAMPLES GOLDENS]
# 1. ptxas over every PTX file, for its own target and for those in $ARCHS (sm_90 sm_120): registers and shared memory in OUT/ptxas.tsv. Fails on a spill, on a
#    stack frame, on a warning of performance (C75xx) and on text that is refused.
# 2. With the tool, on a machine with a GPU: compute-sanitizer over `attn verify` of each example at its small awkward shapes, those of at most $PAIRS pairs; its
#    tools in $TOOLS (memcheck racecheck synccheck). A line an example and tool in OUT/sanitizer.tsv; fails on an error, a hazard, a wrong result or a time-out.
# Both run as many processes as there are processors.
set -u
artifacts=$1 out=$2 status=0
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export work

# One job's outcome goes to files of its own, named by the job.
assemble() {
  local ptx=$1 arch=$2 job
  job=$work/$(basename "$ptx").$arch
  if ! ptxas -v --gpu-name="$arch" "$ptx" -o "$job.cubin" > "$job.log" 2>&1; then
    echo "FAIL: $(basename "$ptx") is refused for $arch: $(head -3 "$job.log")" > "$job.fault"
    return
  fi
  number() { sed -n "s/.*[^0-9]\([0-9][0-9]*\) $1.*/\1/p" "$job.log" | sort -n | tail -1; }
  local registers stack stores loads
  registers=$(sed -n 's/.*Used \([0-9]*\) registers.*/\1/p' "$job.log" | sort -n | tail -1)
  stack=$(number 'bytes stack frame') stores=$(number 'bytes spill stores') loads=$(number 'bytes spill loads')
  printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$(basename "$ptx")" "$arch" "$registers" "$(number 'bytes smem')" "$stack" "$stores" "$loads" > "$job.row"
  {
    [ "${stores:-0}${loads:-0}" = 00 ] || echo "FAIL: $(basename "$ptx") spills for $arch"
    [ "${stack:-0}" = 0 ] || echo "FAIL: $(basename "$ptx") has a stack frame of $stack bytes for $arch"
    grep -q 'C75[0-9][0-9]' "$job.log" && echo "FAIL: $(basename "$ptx"): $(grep -m1 'C75[0-9][0-9]' "$job.log")"
  } > "$job.fault"
  rm -f "$job.cubin"
}
export -f assemble

for ptx in "$artifacts"/*.ptx; do
  own=$(sed -n 's/^\.target \(sm_[0-9]*[af]\{0,1\}\).*/\1/p' "$ptx" | head -1)
  for arch in "$own" ${ARCHS:-}; do
    # Code of one architecture alone (sm_90a) is no text for another.
    [ "$arch" != "$own" ] && case "$own" in *[af]) continue ;; esac
    printf '%s\0%s\0' "$ptx" "$arch"
  done
done | xargs -0 -n 2 -P "$(nproc)" bash -c 'assemble "$@"' _ || status=1
printf 'file\tarch\tregisters\tshared_static\tstack\tspill_stores\tspill_loads\n' > "$out/ptxas.tsv"
find "$work" -name '*.row' | sort | xargs cat >> "$out/ptxas.tsv"
find "$work" -name '*.log' | sort | while read -r log; do echo "== $(basename "$log" .log)"; cat "$log"; done > "$out/ptxas.txt"
faults=$(find "$work" -name '*.fault' | sort | xargs cat)
[ -z "$faults" ] || { echo "$faults"; status=1; }
echo "$(($(wc -l < "$out/ptxas.tsv") - 1)) kernels assembled, $(cut -f3 "$out/ptxas.tsv" | tail -n +2 | sort -n | tail -1) registers at most"

if [ $# -ge 5 ]; then
  export attn=$3 goldens=$5 artifacts out
  mkdir -p "$out/sanitizer"
  sanitize() {
    local tool=$1 example=$2 log code found
    log=$out/sanitizer/$tool.$(basename "$example" .attn).txt
    timeout "${LIMIT:-240}" compute-sanitizer --tool "$tool" --error-exitcode 9 "$attn" verify "$example" --data "$goldens" --backend cuda --artifacts "$artifacts" \
      --pairs "${PAIRS:-20000}" --dtype "${DTYPE:-bf16}" > "$log" 2>&1
    code=$?
    found=$(sed -n 's/.*SUMMARY: \([0-9]*\) .*/\1/p' "$log" | tail -1)
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$tool" "$(basename "$example" .attn)" "$code" "${found:--}" \
      "$(sed -n 's/.*; \([0-9]*\) cases$/\1/p' "$log")" "$(sed -n 's/^note: \([0-9]*\) cases lack.*/\1/p' "$log")"
  }
  export -f sanitize
  printf 'tool\texample\texit\terrors\tcases\twithout_artifact\n' > "$out/sanitizer.tsv"
  for tool in ${TOOLS:-memcheck racecheck synccheck}; do
    for example in "$4"/*.attn; do printf '%s\0%s\0' "$tool" "$example"; done
  done | xargs -0 -n 2 -P "$(nproc)" bash -c 'sanitize "$@"' _ | sort >> "$out/sanitizer.tsv"
  # A run without a summary has not come to its end.
  awk -F '\t' 'NR > 1 { runs[$1]++; errors[$1] += $4; if ($3 != 0 || $4 != "0") { failed++; print "FAIL: " $1 " of " $2 ": exit code " $3 ", " $4 " errors" } }
    END { for (tool in runs) print tool ": " runs[tool] " examples, " errors[tool] " errors"; exit failed > 0 || NR == 1 }' "$out/sanitizer.tsv" || status=1
fi
exit $status
