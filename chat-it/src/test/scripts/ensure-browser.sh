#!/bin/sh
# Installs the browser that the tests drive when it is missing, or says the one command that does.
set -eu
browser=$1
if [ -x "$browser" ]; then
    exit 0
fi
if [ -r /etc/debian_version ] && [ "$(id -u)" -eq 0 ]; then
    echo "The browser tests need Chromium: installing it."
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update && apt-get install -y --no-install-recommends chromium && [ -x "$browser" ]; then
        exit 0
    fi
fi
echo "The browser tests need Chromium at $browser: run 'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium' (or name yours with -Dbrowser.executable=/path/to/chromium), or leave the system tests out with -DskipITs." >&2
exit 1
