import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PLUGIN } from '../../../scripts/lib/places.mjs';
import { bundleAdmin } from '../lib/bundle.mjs';
import { median, rounded } from '../lib/measure.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */
/** @typedef {import('../lib/bundle.mjs').Chunk} Chunk */

const RUNS = 15;
/** The page of the built plugin that holds the engine, and is loaded where an entry is edited. */
const PANEL = /\/PanelContent-[^/]*\.mjs$/;
const FIRST = /\/admin\/index\.mjs$/;
const TEXTS = /\/(?:en|vi)-[^/]*\.mjs$/;

/** What it costs to have the engine: loading it in Node, and its weight in the admin panel. @returns {Promise<Row[]>} */
export async function load() {
  return [...loadInNode(), ...(await weighAdmin())];
}

/** @returns {Row[]} */
function loadInNode() {
  const file = path.join(PLUGIN, 'dist', 'engine', 'index.js');
  const script =
    `const start = process.cpuUsage(); const began = performance.now(); require(${JSON.stringify(file)});` +
    'const wall = performance.now() - began; const { user, system } = process.cpuUsage(start);' +
    'console.log(JSON.stringify({ wall, processor: (user + system) / 1000 }));';
  /** @type {{ wall: number, processor: number }[]} */
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })),
  );
  const wall = runs.map((run) => run.wall);
  const processor = runs.map((run) => run.processor);
  return [
    {
      figure: 'load of the built engine in node',
      value: median(processor),
      unit: 'ms',
      must: 80,
      higher: false,
      detail: `processor time; ${RUNS} processes, least ${rounded(Math.min(...processor))} ms`,
    },
    {
      figure: 'the same by the clock',
      value: median(wall),
      unit: 'ms',
      higher: false,
      detail: `least ${rounded(Math.min(...wall))} ms`,
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function weighAdmin() {
  const chunks = await bundleAdmin();
  const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const weigh = (/** @type {Iterable<Chunk>} */ some) =>
    [...some].reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length / 1024, 0);
  /** @type {(holds: RegExp[]) => Set<Chunk>} */
  const needed = (holds) => {
    const found = new Set(chunks.filter(({ sources }) => sources.some((name) => holds.some((one) => one.test(name)))));
    for (const chunk of found) {
      for (const name of chunk.imports) found.add(byName.get(name) ?? chunk);
    }
    return found;
  };
  const panel = needed([PANEL]);
  // The word lists of a language, which the panel loads when a text is in it.
  const lists = [...panel]
    .flatMap(({ later }) => later.flatMap((name) => byName.get(name) ?? []))
    .filter((chunk) => weigh([chunk]) > 10);
  const texts = chunks.filter(({ sources }) => sources.some((name) => TEXTS.test(name)));
  const oneLanguage = weigh(texts) / texts.length;
  const weight = (/** @type {Iterable<Chunk>} */ some) => ({ value: weigh(some), unit: 'kB', higher: false });
  return [
    {
      figure: 'what the engine adds to the admin: the panel’s chunk and all it needs, minified and gzipped',
      ...weight(panel),
      must: 250,
      detail: 'loaded where an entry is edited; zod included, which Strapi’s admin ships as well',
    },
    {
      figure: 'the same with the word lists of one language, which are loaded when a text is in it',
      value: weigh(panel) + Math.max(...lists.map((list) => weigh([list]))),
      unit: 'kB',
      higher: false,
      detail: `lists of ${lists.map((list) => `${rounded(weigh([list]))} kB`).join(' and ')}`,
    },
    { figure: 'everything the plugin adds to the admin', ...weight(chunks), detail: `${chunks.length} chunks` },
    {
      figure: 'of this, what every page of the admin loads',
      ...weight(needed([FIRST])),
      detail: `and ${rounded(oneLanguage)} kB of texts in the user’s language`,
    },
  ];
}
