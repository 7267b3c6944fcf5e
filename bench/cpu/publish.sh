#!/usr/bin/env bash
# Publishes the benchmark to a folder that runs on Linux x64 without .NET: publish.sh FOLDER
set -euo pipefail
folder=$(realpath -m "$1")
cd "$(dirname "$0")"
rm -rf "$folder"
dotnet publish -c Release -p:AttnSingleFile=true -o "$folder" -v quiet --nologo
du -sh "$folder"
