#!/usr/bin/env bash
# Prints `due=true` where the published site says that it has to be built again by now, else `due=false`.
set -euo pipefail
cd "$(dirname "$0")/.."

site=$(sed -nE 's/^url:[[:space:]]+["'\'']?(https?:\/\/[A-Za-z0-9.:-]+)["'\'']?([[:space:]]+#.*)?[[:space:]]*$/\1/p' content/site.yml)
[ -n "$site" ] || { echo "content/site.yml has no line \`url: https://…\`." >&2; exit 1; }

next=$(curl --fail --silent --show-error --location --retry 3 --max-time 30 "$site/next-build.txt")
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
if [[ $next == never ]]; then
  due=false
elif [[ $next =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$ ]]; then
  due=true
  if [[ $next > $now ]]; then due=false; fi
else
  # Quoted: a line of the log that begins with `::` is a command to GitHub.
  echo "$site/next-build.txt says neither a moment nor \`never\`: $(printf %q "${next:0:100}")" >&2
  exit 1
fi
echo "The site of $site has to be built again: $next. It is $now." >&2
echo "due=$due"
