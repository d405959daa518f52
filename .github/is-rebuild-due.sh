#!/usr/bin/env bash
# Prints `due=true` where the published site says that it has to be built again by now, else `due=false`.
set -euo pipefail
cd "$(dirname "$0")/.."

site=$(sed -nE 's/^url: *["'\'']?(https?:\/\/[A-Za-z0-9.:-]+)["'\'']? *$/\1/p' content/site.yml)
[ -n "$site" ] || { echo "content/site.yml has no line \`url: https://…\`." >&2; exit 1; }

next=$(curl --fail --silent --show-error --location --retry 3 --max-time 30 "$site/next-build.txt")
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
case "$next" in
  never) due=false ;;
  [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z) if [[ "$next" < "$now" || "$next" == "$now" ]]; then due=true; else due=false; fi ;;
  *) echo "$site/next-build.txt says neither a moment nor \`never\`: $(printf %q "${next:0:100}")" >&2; exit 1 ;;
esac
echo "The site of $site has to be built again: $next. It is $now." >&2
echo "due=$due"
