#!/usr/bin/env bash
# Measures a published benchmark beside torch and ONNX Runtime on this machine, in less than 8 minutes: on-host.sh FOLDER OUT [PYTHON]
# The runs that matter most come first, and each has its own files, so that one that ends too late costs the others nothing.
set -uo pipefail
folder=$1 out=$2 python=${3:-python3}
mkdir -p "$out"
chmod +x "$folder/attn-bench-cpu"
status=0

measure() { # NAME SECONDS OPTION...
  local name=$1 seconds=$2
  shift 2
  timeout -k 5 "$seconds" "$folder/attn-bench-cpu" "$@" --table "$out/$name.md" > "$out/$name.jsonl" 2> "$out/$name.log" \
    || { echo "FAIL: $name ended with $?"; status=1; }
  echo "== $name, after $SECONDS s"
  cat "$out/$name.md" 2> /dev/null
}

lscpu > "$out/lscpu.txt"
peers=(--peer torch,onnxruntime --python "$python")
measure 2-threads 200 "${peers[@]}" --threads 2 --rounds 6 --seconds 165 --works s2048,s512,gqa,window,alibi,softcap,relative
measure 2-threads-decode 35 --peer onnxruntime --python "$python" --threads 2 --rounds 4 --seconds 25 --works decode
measure 16-threads 70 --peer torch --python "$python" --threads 16 --rounds 6 --seconds 50 --works s2048
measure 16-threads-decode 20 --threads 16 --rounds 6 --seconds 12 --works decode
DOTNET_EnableAVX512=0 measure 2-threads-avx2 20 --threads 2 --rounds 6 --seconds 12 --works s2048
DOTNET_PreferredVectorBitWidth=256 measure 2-threads-256-bits 20 --threads 2 --rounds 6 --seconds 12 --works s2048
measure 2-threads-long 25 --threads 2 --rounds 3 --seconds 16 --works s16384
# FlexAttention's first compilation takes most of a minute; that of a decoding step does not end, and on 16 threads short works end its process.
measure accuracy 75 "${peers[@]}" --accuracy --works full,causal
DOTNET_EnableHWIntrinsic=0 measure accuracy-without-vectors 15 --accuracy --works decode
cat "$out"/accuracy*.jsonl
exit $status
