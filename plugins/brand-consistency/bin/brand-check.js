#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.join(__dirname, '..', 'dist', 'cli', 'index.js');
if (!existsSync(built)) {
  process.stderr.write('brand-check is not built yet: run "npm run build" in the plugin\'s folder.\n');
  process.exit(2);
}
require(built)
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
