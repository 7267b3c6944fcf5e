#!/usr/bin/env bash
# Checks and times carried kernels on a machine with a GPU and ptxas: run.sh FOLDER OUT
# FOLDER holds attn-bench-gpu (dotnet publish bench/gpu -c Release) and what `Gpu.Compile FOLDER KERNEL.gpu...` wrote.
# Fails on a wrong result, on a serialised wgmma (C75xx) and on a spill.
set -u
folder=$1 out=$2 status=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
nvidia-smi --query-gpu=name,driver_version,clocks.sm,clocks.max.sm --format=csv,noheader | tee "$out/gpu.txt"
for ptx in "$folder"/*.ptx; do
  ptxas -v --gpu-name=sm_90a "$ptx" -o "$work/kernel.cubin" 2>&1 | tee "$work/ptxas.txt"
  cuobjdump -sass "$work/kernel.cubin" > "$work/kernel.sass"
  for op in HGMMA WARPGROUP.DEPBAR USETMAXREG UTMALDG R2UR LDL STL MUFU.EX2; do
    printf '%s %s  ' "$op" "$(grep -c "$op" "$work/kernel.sass")"
  done | tee -a "$work/ptxas.txt"
  echo | tee -a "$work/ptxas.txt"
  cat "$work/ptxas.txt" >> "$out/ptxas.txt"
  grep -q 'C75[0-9][0-9]' "$work/ptxas.txt" && { echo "FAIL: wgmma is serialised in $ptx"; status=1; }
  grep -q ' 0 bytes spill stores, 0 bytes spill loads' "$work/ptxas.txt" || { echo "FAIL: spills in $ptx"; status=1; }
done
timeout 400 "$folder/attn-bench-gpu" "$folder" "$out/results.json" || status=1
exit $status
