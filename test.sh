#!/usr/bin/env bash
# Builds everything and runs every test. The PTX tests need libLLVM 22; without it they say that they are skipped.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if ! ldconfig -p | grep -q 'libLLVM\.so\.22\|libLLVM-22\.so' && [ -z "${ATTN_LIBLLVM:-}" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    apt-get install -y -q libllvm22 > /dev/null 2>&1 || { apt-get update -q && apt-get install -y -q libllvm22; } > /dev/null 2>&1 \
      || echo "note: libllvm22 could not be installed; tests that compile PTX are skipped" >&2
  else
    echo "note: libLLVM 22 is missing; tests that compile PTX are skipped (apt-get install libllvm22)" >&2
  fi
fi

# One build of the whole solution first: projects that many tests share are then built once.
dotnet build Compiler.sln -c Release -v quiet
dotnet test Compiler.sln -c Release --no-build --nologo "$@"
