import type { Language } from '../../../engine/src/language';
import type { AssetChange, PathEffect, WhatIfSummary } from '../../../engine/src/what-if/types';
import type { Io } from '../io';
import {
  bandName,
  causeText,
  isMoved,
  outcomeText,
  pointsText,
  togetherName,
  valueText,
  WORDS,
  type ToldChange,
} from './what-if-texts';

export type { ToldChange } from './what-if-texts';

export const WHAT_IF_FORMATS = ['pretty', 'json', 'jsonl', 'markdown'] as const;
export type WhatIfFormat = (typeof WHAT_IF_FORMATS)[number];

/** Writes a comparison as it goes, so that nothing is kept. */
export interface WhatIfWriter {
  start(changes: readonly ToldChange[]): void;
  asset(change: AssetChange): void;
  end(summary: WhatIfSummary): void;
}

const inLanguage = ({ causes, ...asset }: AssetChange, lang: Language): object => ({
  ...asset,
  causes: causes.map(({ through, ...cause }) => ({
    ...cause,
    through: through.map(({ label, ...moved }) => ({ ...moved, label: label[lang] })),
  })),
});

function jsonWriter(lang: Language, { out }: Io): WhatIfWriter {
  let first = true;
  return {
    start: (changes) => out(`{"changes":${JSON.stringify(changes)},\n"assets":[`),
    asset(change) {
      out(`${first ? '' : ','}\n${JSON.stringify(inLanguage(change, lang))}`);
      first = false;
    },
    end: (summary) => out(`],\n"summary":${JSON.stringify(summary)}}\n`),
  };
}

/** A line for each asset; the last line is not about one: it has the changes and the summary. */
function jsonlWriter(lang: Language, { out }: Io): WhatIfWriter {
  let all: readonly ToldChange[] = [];
  return {
    start(changes) {
      all = changes;
    },
    asset: (change) => out(`${JSON.stringify(inLanguage(change, lang))}\n`),
    end: (summary) => out(`${JSON.stringify({ changes: all, summary })}\n`),
  };
}

const effectName = ({ path }: PathEffect, lang: Language): string => path ?? togetherName(lang);

function prettyWriter(lang: Language, { out }: Io): WhatIfWriter {
  const words = WORDS[lang];
  const effectLine = (effect: PathEffect): string => {
    if (effect.assets === 0) return `  ${effectName(effect, lang)}: ${words.nothing}`;
    const worst = effect.worst.map(({ id, points }) => `${id} ${pointsText(points)}`).join(', ');
    const mean = `${words.mean} ${pointsText(effect.mean)}`;
    return `  ${effectName(effect, lang)}: ${words.texts} ${effect.assets}, ${mean}${worst === '' ? '' : `; ${words.worst}: ${worst}`}`;
  };
  return {
    start(changes) {
      out(`${changes.length === 0 ? words.noChanges : words.changes}\n`);
      for (const { path, line, before, after } of changes)
        out(
          `  ${path}${line === undefined ? '' : ` (${words.line(line)})`}: ${valueText(before)} → ${valueText(after)}\n`,
        );
      out('\n');
    },
    asset(change) {
      if (!isMoved(change)) return;
      const { id, before, after, causes } = change;
      const points = change.change === null ? '' : `  (${pointsText(change.change)})`;
      out(`${id}: ${outcomeText(before, lang)} → ${outcomeText(after, lang)}${points}\n`);
      for (const cause of causes) out(`  ${causeText(cause, before.band, lang)}\n`);
    },
    end({ assets, changed, mean, bands, paths }) {
      out(`${changed === 0 ? '' : '\n'}${words.total(assets, changed)}; ${words.mean} ${pointsText(mean)}\n`);
      for (const { from, to, assets: count } of bands) {
        const move =
          from === to ? `${bandName(from, lang)} (${words.stay})` : `${bandName(from, lang)} → ${bandName(to, lang)}`;
        out(`  ${move}: ${count}\n`);
      }
      if (paths.length > 0) out(`${words.effects}\n${paths.map(effectLine).join('\n')}\n`);
    },
  };
}

/** A cell may hold no bar and no line end. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
const table = (heads: readonly string[]): string => row(heads) + row(heads.map(() => '---'));

function markdownWriter(lang: Language, { out }: Io): WhatIfWriter {
  const words = WORDS[lang];
  return {
    start(changes) {
      out(`# ${words.title}\n\n## ${words.changes}\n\n`);
      if (changes.length === 0) out(`${words.noChanges}\n`);
      else out(table([words.path, words.before, words.after]));
      for (const { path, before, after } of changes) out(row([`\`${path}\``, valueText(before), valueText(after)]));
      out(`\n## ${words.changed}\n\n${table([words.text, words.before, words.after, words.change, words.causes])}`);
    },
    asset(change) {
      if (!isMoved(change)) return;
      const { id, before, after, causes } = change;
      const why = causes.map((cause) => causeText(cause, before.band, lang)).join('; ');
      out(row([id, outcomeText(before, lang), outcomeText(after, lang), pointsText(change.change), why]));
    },
    end({ assets, changed, mean, bands, paths }) {
      out(`\n${words.total(assets, changed)}; ${words.mean} ${pointsText(mean)}.\n`);
      out(`\n## ${words.bands}\n\n${table([words.from, words.to, words.texts])}`);
      for (const { from, to, assets: count } of bands) out(row([bandName(from, lang), bandName(to, lang), `${count}`]));
      if (paths.length === 0) return;
      out(`\n## ${words.effects}\n\n${table([words.path, words.texts, words.mean, words.worst])}`);
      for (const effect of paths) {
        const worst = effect.worst.map(({ id, points }) => `${id} (${pointsText(points)})`).join(', ');
        const name = effect.path === null ? togetherName(lang) : `\`${effect.path}\``;
        out(row([name, `${effect.assets}`, pointsText(effect.mean), worst]));
      }
    },
  };
}

const WRITERS: Readonly<Record<WhatIfFormat, (lang: Language, io: Io) => WhatIfWriter>> = {
  pretty: prettyWriter,
  json: jsonWriter,
  jsonl: jsonlWriter,
  markdown: markdownWriter,
};

export const whatIfWriter = (format: WhatIfFormat, lang: Language, io: Io): WhatIfWriter => WRITERS[format](lang, io);
