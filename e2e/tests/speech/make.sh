#!/usr/bin/env bash
# Makes the clips in this folder again: the message `welcome` of each language, said by espeak-ng.
# Needs espeak-ng and ffmpeg (`apt-get install -y espeak-ng ffmpeg`).
set -euo pipefail
cd "$(dirname "$0")/../../.."
welcome=$(sed -n 's/^welcome = //p' locales/nl/app.ftl)
for tag in nl ar tr en fa uk; do
  cargo xtask recordings list "$tag" --all
  IFS=$'\t' read -r _ sentence _ key < <(awk -F'\t' -v dutch="$welcome" '$3 == dutch' "target/recordings/$tag.tsv")
  clips=e2e/tests/speech/$tag
  rm -rf "$clips"
  mkdir "$clips"
  espeak-ng -v "$tag" --stdout "$sentence" |
    ffmpeg -v error -i - -ar 24000 -ac 1 -c:a libmp3lame -b:a 40k -fflags +bitexact "$clips/$key.mp3"
  cat > "$clips/$key.mp3.license" <<'LICENSE'
SPDX-FileCopyrightText: The contributors of Mijn PIP

SPDX-License-Identifier: EUPL-1.2
LICENSE
done
