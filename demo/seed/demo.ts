import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { readCompany } from './company';
import { DEMO_PASSWORD, PEOPLE } from './people';
import { pluginServices } from './plugin-services';
import { seed } from './seed';
import type { Language } from './terminal/language';
import { createProgress } from './terminal/progress';
import type { Reports } from './terminal/report';
import { reportLines } from './terminal/report';
import { createStyle, showsColours } from './terminal/style';
import { TEXTS } from './terminal/texts';
import { pad, widthOf } from './terminal/width';

/** Lines longer than this are hard to follow with the eye, however wide the window is. */
const WIDEST = 140;
/** Where there is no window, as in a log file, or one that does not tell its width. */
const USUAL = 120;
/** In fewer cells than this no table can be read: better that the terminal breaks the lines. */
const NARROWEST = 72;

interface Screen {
  language: Language;
  out: NodeJS.WriteStream;
}

const seconds = (language: Language, milliseconds: number): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(milliseconds / 1000)} s`;

async function reportsOf(strapi: Core.Strapi): Promise<Reports> {
  const { reports } = pluginServices(strapi);
  const all = await reports.portfolio({});
  const byBrand = new Map<string, Reports['all']>();
  for (const { key } of all.brands) byBrand.set(key, await reports.portfolio({ brand: key }));
  return { all, byBrand };
}

/**
 * Seeds what is missing, scores what changed and prints the report.
 * @param strapi a loaded Strapi
 * @param root the repository's root, which holds `demo/company`
 */
export async function seedScoreAndReport(strapi: Core.Strapi, root: string, { language, out }: Screen): Promise<void> {
  const texts = TEXTS[language];
  const progress = createProgress(out);

  const startedSeeding = Date.now();
  progress.show(texts.reading);
  const company = await readCompany(path.join(root, 'demo', 'company'));
  const seeded = await seed(strapi, company, (done, total) => progress.show(texts.seeding(done, total)));
  const idle = seeded.written + seeded.removed + seeded.definitions === 0;
  const time = seconds(language, Date.now() - startedSeeding);
  progress.end(idle ? texts.nothingToSeed : texts.seeded(seeded.written, seeded.removed, time));

  const run = await pluginServices(strapi).runs.scoreEverything({
    onProgress: ({ done, total }) => progress.show(texts.scoring(done, total)),
  });
  progress.end(texts.scored(run.scored + run.unchanged, seconds(language, run.milliseconds)));
  for (const failure of run.failed) {
    out.write(`${texts.failed(`${failure.contentType} ${failure.documentId} (${failure.locale})`, failure.message)}\n`);
  }

  const style = createStyle(showsColours(out, process.env));
  const room = Math.min(Math.max(out.columns || USUAL, NARROWEST), WIDEST);
  out.write(`\n${reportLines(await reportsOf(strapi), { language, room, style }).join('\n')}\n`);
}

/** Says where the admin is and who may log in. */
export function printLogins(url: string, { language, out }: Screen): void {
  const texts = TEXTS[language];
  const style = createStyle(showsColours(out, process.env));
  const rows = PEOPLE.map((person) => ({ ...person, role: texts.roles[person.role] ?? person.role }));
  const width = Math.max(...rows.map(({ role }) => widthOf(role)));
  out.write(
    [
      texts.open(style.cyan(url)),
      texts.logins(style.bold(DEMO_PASSWORD)),
      ...rows.map(({ role, email }) => `  ${pad(role, width)}  ${email}`),
      style.dim(texts.stopHint),
      '',
    ].join('\n'),
  );
}
