#!/usr/bin/env bash
# How fast generated kernels are in a consumer's Debug build, as a part of their speed in its Release build: compare.sh [PROPERTY...]
# A property is for the Debug build, such as -p:Optimize=true.
set -euo pipefail
cd "$(dirname "$0")"
kernels=$PWD/obj/kernels/
mkdir -p "$kernels"
dotnet build -c Release ../../../src/Cli -v quiet --nologo
for name in full causal window alibi softcap; do
  dotnet ../../../src/Cli/bin/Release/net10.0/attn.dll build ../works.attn --emit csharp --name "$name" > "$kernels$name.g.cs"
done
dotnet build -c Release -p:KernelFolder="$kernels" -v quiet --nologo
dotnet build -c Debug -p:KernelFolder="$kernels" -v quiet --nologo "$@"
join <(dotnet bin/Release/net10.0/attn-bench-consumer.dll | sort) <(dotnet bin/Debug/net10.0/attn-bench-consumer.dll | sort) \
  | awk '{ printf "%-8s Release %8.3f ms, Debug %8.3f ms: %.2f of its speed\n", $1, $2, $3, $2 / $3 }'
