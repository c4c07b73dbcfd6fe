#!/usr/bin/env node
// npm run calibrate: fits the voice's weights to labelled texts, its scale to anchors and its intervals to pieces of
// texts, and writes them with the figures they reach. `docs/voice/calibration.md` of the plugin tells how and why.
//   --language en|vi   only this language (repeatable)
//   --axis formal      only this axis (repeatable)
//   --adopt            take the points of weights.json as the hand-set ones from now on
//   --prior 6          words of neutral text that are added to every text, from now on
//   --docs             only write the worked examples of docs/voice anew
//   --dry-run          print the figures, write nothing
import { parseArgs } from 'node:util';
import { calibrate } from '../tests/eval/calibrate/calibrate.mjs';
import { writeExamples } from '../tests/eval/calibrate/write-docs.mjs';

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true, default: ['en', 'vi'] },
    axis: { type: 'string', multiple: true, default: [] },
    adopt: { type: 'boolean', default: false },
    prior: { type: 'string' },
    docs: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});

if (!values.docs)
  await calibrate(
    {
      languages: /** @type {('en' | 'vi')[]} */ (values.language),
      axes: values.axis,
      adopt: values.adopt,
      prior: values.prior === undefined ? undefined : Number(values.prior),
      dry: values['dry-run'],
    },
    (line) => process.stdout.write(`${line}\n`),
  );
if (!values['dry-run']) await writeExamples();
