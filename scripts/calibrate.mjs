#!/usr/bin/env node
// npm run calibrate: fits the voice's weights to labelled texts, its scale to anchors and its intervals to pieces of
// texts, and writes them with the figures they reach. `docs/voice/calibration.md` of the plugin tells how and why.
//   --language en|vi   only this language (repeatable)
//   --axis formal      only this axis (repeatable)
//   --adopt            take the points of weights.json as the hand-set ones from now on
//   --dry-run          print the figures, write nothing
import { parseArgs } from 'node:util';
import { calibrate } from '../tests/eval/calibrate/calibrate.mjs';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true, default: ['en', 'vi'] },
    axis: { type: 'string', multiple: true, default: [] },
    adopt: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});

await calibrate(
  {
    languages: /** @type {('en' | 'vi')[]} */ (values.language),
    axes: values.axis,
    adopt: values.adopt,
    dry: values['dry-run'],
  },
  (line) => process.stdout.write(`${line}\n`),
);
