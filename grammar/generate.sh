#!/usr/bin/env bash
# Generates the parser under src/Language/Generated from the two grammars; the output is committed.
#   grammar/generate.sh           regenerate
#   grammar/generate.sh --check   fail if what is committed differs from what the grammars give
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

tool=antlr-ng@1.0.10
committed=../src/Language/Generated
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The tool resolves tokenVocab in the library folder and writes paths as given into its headers: run where the grammars are.
cp AttnLexer.g4 AttnParser.g4 "$work"
(
    cd "$work"
    npx --yes "$tool" --warnings-are-errors true -Dlanguage=CSharp --package Attn.Language.Generated \
        --generate-visitor false --generate-listener false --exact-output-dir true -o out --lib out AttnLexer.g4
    npx --yes "$tool" --warnings-are-errors true -Dlanguage=CSharp --package Attn.Language.Generated \
        --generate-visitor false --generate-listener false --exact-output-dir true -o out --lib out AttnParser.g4
)

# ANTLR's types stay inside the assembly, and the C# target has no option that says so. What its pragmas silence is
# silenced for that folder in .editorconfig.
sed -i -E 's/^public partial class/internal partial class/; /^#pragma warning/d; s/[[:space:]]+$//' "$work"/out/*.cs

if [[ "${1-}" == --check ]]; then
    for file in AttnLexer.cs AttnParser.cs; do
        diff -u "$committed/$file" "$work/out/$file" || { echo "grammar/generate.sh: $file is not what the grammar gives; run grammar/generate.sh" >&2; exit 1; }
    done
else
    mkdir -p "$committed"
    cp "$work"/out/AttnLexer.cs "$work"/out/AttnParser.cs "$committed"
fi
