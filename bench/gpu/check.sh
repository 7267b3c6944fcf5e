#!/usr/bin/env bash
# Checks what a folder of artifacts ships: check.sh ARTIFACTS OUT [ATTN EXAMPLES GOLDENS]
# 1. ptxas over every PTX file, for its own target and for those in $ARCHS (sm_90 sm_120): registers and shared memory in OUT/ptxas.tsv. Fails on a spill, on a
#    stack frame, on a warning of performance (C75xx) and on text that is refused.
# 2. With the tool, on a machine with a GPU: compute-sanitizer over `attn verify EXAMPLES`, its tools in $TOOLS (memcheck racecheck synccheck).
set -u
artifacts=$1 out=$2 status=0
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

printf 'file\tarch\tregisters\tshared_static\tstack\tspill_stores\tspill_loads\n' > "$out/ptxas.tsv"
: > "$out/ptxas.txt"
for ptx in "$artifacts"/*.ptx; do
  own=$(sed -n 's/^\.target \(sm_[0-9]*[af]\{0,1\}\).*/\1/p' "$ptx" | head -1)
  for arch in "$own" ${ARCHS:-}; do
    # Code of one architecture alone (sm_90a) is no text for another.
    [ "$arch" != "$own" ] && case "$own" in *[af]) continue ;; esac
    if ! ptxas -v --gpu-name="$arch" "$ptx" -o "$work/kernel.cubin" > "$work/log" 2>&1; then
      echo "FAIL: $(basename "$ptx") is refused for $arch: $(head -3 "$work/log")"; status=1; continue
    fi
    { echo "== $(basename "$ptx") $arch"; cat "$work/log"; } >> "$out/ptxas.txt"
    number() { sed -n "s/.*[^0-9]\([0-9][0-9]*\) $1.*/\1/p" "$work/log" | sort -n | tail -1; }
    registers=$(sed -n 's/.*Used \([0-9]*\) registers.*/\1/p' "$work/log" | sort -n | tail -1)
    stack=$(number 'bytes stack frame') stores=$(number 'bytes spill stores') loads=$(number 'bytes spill loads')
    printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$(basename "$ptx")" "$arch" "$registers" "$(number 'bytes smem')" "$stack" "$stores" "$loads" >> "$out/ptxas.tsv"
    [ "${stores:-0}${loads:-0}" = 00 ] || { echo "FAIL: $(basename "$ptx") spills for $arch"; status=1; }
    [ "${stack:-0}" = 0 ] || { echo "FAIL: $(basename "$ptx") has a stack frame of $stack bytes for $arch"; status=1; }
    grep -q 'C75[0-9][0-9]' "$work/log" && { echo "FAIL: $(basename "$ptx"): $(grep -m1 'C75[0-9][0-9]' "$work/log")"; status=1; }
  done
done
echo "$(($(wc -l < "$out/ptxas.tsv") - 1)) kernels assembled, $(cut -f3 "$out/ptxas.tsv" | tail -n +2 | sort -n | tail -1) registers at most"

if [ $# -ge 5 ]; then
  attn=$3 examples=$4 goldens=$5
  for tool in ${TOOLS:-memcheck racecheck synccheck}; do
    timeout "${LIMIT:-500}" compute-sanitizer --tool "$tool" --error-exitcode 9 "$attn" verify "$examples" --data "$goldens" --backend cuda --artifacts "$artifacts" \
      --dtype "${DTYPE:-bf16}" > "$out/$tool.txt" 2>&1
    code=$?
    [ $code = 0 ] || { echo "FAIL: $tool ends with $code"; status=1; }
    grep 'ERROR SUMMARY\|RACECHECK SUMMARY' "$out/$tool.txt" | tail -1 | sed "s/^/$tool: /"
  done
fi
exit $status
