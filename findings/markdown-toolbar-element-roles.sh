#!/usr/bin/env bash
#/ Usage: findings/markdown-toolbar-element-roles.sh
#/ The buttons of @github/markdown-toolbar-element have no role, although their common class gives them one.
#
# Believed: md-bold, md-link and the others are buttons for a screen reader, as the toolbar is a toolbar: the class that all extend sets
#           role="button" when an element is connected.
# Seen:     @github/markdown-toolbar-element 2.2.3 in jsdom 26.1.0: the toolbar gets its role; each of the twelve elements has a
#           connectedCallback of its own that does not call the common one, and none gets a role.
# Means:    whoever makes the elements sets the role, and a name for each: src/Web/wwwroot/js/markdown-toolbar.js. That the pages pass
#           axe is held by tests/Journeys/AccessibilityTests.cs.
set -euo pipefail
command -v npm > /dev/null || { echo "Needs Node with npm."; exit 2; }
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @github/markdown-toolbar-element@2.2.3 jsdom@26.1.0
cat > roles.mjs << 'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<markdown-toolbar></markdown-toolbar>');
globalThis.window = window;
for (const name of ['document', 'customElements', 'HTMLElement', 'Element', 'Document', 'ShadowRoot', 'HTMLTextAreaElement'])
  globalThis[name] = window[name];
await import('@github/markdown-toolbar-element');
const bar = document.querySelector('markdown-toolbar');
const names = ['header', 'bold', 'italic', 'quote', 'code', 'link', 'unordered-list', 'ordered-list', 'task-list', 'mention', 'ref',
  'strikethrough'];
const roles = names.map(name => bar.appendChild(document.createElement(`md-${name}`)).getAttribute('role'));
console.log(`toolbar: ${bar.getAttribute('role')}; ${names.map((name, n) => `md-${name}: ${roles[n]}`).join(', ')}`);
process.exit(bar.getAttribute('role') === 'toolbar' && roles.every(role => role === null) ? 0 : 1);
JS
echo "Believed: each button has role=button. @github/markdown-toolbar-element 2.2.3:"
node roles.mjs
