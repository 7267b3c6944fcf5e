#!/usr/bin/env bash
# Checks and times a carried kernel on a machine with a GPU and ptxas: run.sh FOLDER OUT
# FOLDER holds attn-bench-gpu (dotnet publish -c Release), causal.gpu and causal.ptx. Fails on a wrong result, on a
# serialised wgmma (C75xx) and on a spill.
set -u
folder=$1 out=$2
nvidia-smi --query-gpu=name,driver_version,clocks.sm,clocks.max.sm --format=csv,noheader | tee "$out/gpu.txt"
ptxas -v --gpu-name=sm_90a "$folder/causal.ptx" -o "$out/causal.cubin" 2>&1 | tee "$out/ptxas.txt"
cuobjdump -sass "$out/causal.cubin" > "$out/causal.sass"
for op in HGMMA WARPGROUP.DEPBAR WARPGROUP.ARRIVE USETMAXREG UTMALDG SYNCS R2UR LDL STL MUFU.EX2; do
  printf '%s %s\n' "$op" "$(grep -c "$op" "$out/causal.sass")"
done | tee "$out/sass.txt"
timeout 300 "$folder/attn-bench-gpu" "$folder/causal.gpu" "$folder/causal.ptx" "$out/results.json"
status=$?
grep -q 'C75[0-9][0-9]' "$out/ptxas.txt" && { echo 'FAIL: wgmma is serialised'; status=1; }
grep -q ' 0 bytes spill stores, 0 bytes spill loads' "$out/ptxas.txt" || { echo 'FAIL: spills'; status=1; }
rm -f "$out/causal.cubin"
exit $status
