import { Command, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { SEVERITIES } from '../../engine/src/findings/types';
import { LANGUAGES, type Language } from '../../engine/src/language';
import { ENGINE_VERSION } from '../../engine/src/version';
import { compatibilityCommand, type CompatibilityOptions } from './commands/compatibility';
import { consistencyCommand, type ConsistencyOptions } from './commands/consistency';
import { explainCommand } from './commands/explain';
import { LEARN_FORMATS, learnCommand, type LearnCommandOptions } from './commands/learn';
import { lintCommand } from './commands/lint';
import { measureCommand, type MeasureOptions } from './commands/measure';
import { scoreCommand, type ScoreOptions } from './commands/score';
import { validateCommand } from './commands/validate';
import { verifyCommand, type VerifyOptions } from './commands/verify';
import { WHAT_IF_FORMATS, whatIfCommand, type WhatIfOptions } from './commands/what-if';
import { UsageError, type Io } from './io';
import { VALE_OUTPUTS, type ValeOutput } from './vale/output';

const FORMATS = ['pretty', 'json', 'jsonl'] as const;

const langOption = (): Option =>
  new Option('--lang <lang>', 'language of messages').choices([...LANGUAGES]).default('en' satisfies Language);
const formatOption = (): Option =>
  new Option('--format <format>', 'output format (default: pretty, with --jsonl: jsonl)').choices([...FORMATS]);
const jsonlOption = (): Option =>
  new Option(
    '--jsonl',
    'read one JSON object a line on standard input: {"id","text","lang"?,"touchpoint"?,"brand"?}; instead of "text" also "fields": {"seo.title": "…"}',
  );

const several = (value: string, before: string[] | undefined): string[] => {
  if (value.trim() === '') throw new InvalidArgumentError('name a file');
  return [...(before ?? []), value];
};

const stageOption = (): Option => new Option('--stage <key>', 'journey stage of the texts, for example decision');
const asOfOption = (): Option =>
  new Option(
    '--as-of <date>',
    'the day on which exceptions and proofs are judged, as 2026-03-01; without it none runs out',
  ).argParser((value: string) => {
    if (z.iso.date().safeParse(value).success) return value;
    throw new InvalidArgumentError('Write a day as 2026-03-01.');
  });

interface LintCall {
  readonly valeConfig?: string;
  readonly valeOutput: ValeOutput;
  readonly importReport?: string;
  readonly toRules?: string;
  readonly explain?: string;
  readonly brandbook?: string;
  readonly touchpoint?: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly jsonl?: boolean;
  readonly format?: string;
  readonly lang: Language;
}

/** One command, two questions: what would Vale say, and what does this rule of mine do? */
async function lint(files: readonly string[], options: LintCall, io: Io): Promise<number> {
  const { valeConfig, explain, brandbook, format = 'pretty' } = options;
  if (explain !== undefined) {
    if (brandbook === undefined)
      throw new UsageError(
        {
          en: '--explain asks about a rule of a brandbook: give --brandbook FILE',
          vi: '--explain hỏi về một quy tắc của bộ quy chuẩn: hãy thêm --brandbook TỆP',
        }[options.lang],
      );
    return explainCommand(files, { ...options, explain, brandbook, format }, io);
  }
  if (valeConfig === undefined)
    throw new UsageError(
      {
        en: 'give --vale-config .vale.ini, or --explain RULE --brandbook FILE',
        vi: 'hãy dùng --vale-config .vale.ini, hoặc --explain QUY-TẮC --brandbook TỆP',
      }[options.lang],
    );
  if (files.length === 0 && options.toRules === undefined)
    throw new UsageError(
      { en: 'no text: name files or folders', vi: 'không có nội dung: hãy nêu tệp hoặc thư mục' }[options.lang],
    );
  return lintCommand(files, { ...options, valeConfig }, io);
}

const formatOf = (options: { format?: string; jsonl?: boolean }): string =>
  options.format ?? (options.jsonl ? 'jsonl' : 'pretty');

/** The command line's grammar; each command hands its exit code to `done`. */
export function programFor(io: Io, done: (code: number) => void): Command {
  const program = new Command('brand-check')
    .description(
      'Does every text fit the brand? Fit, consistency and compatibility, explained to the word, in Vietnamese and English.',
    )
    .version(ENGINE_VERSION)
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride()
    .showHelpAfterError('(brand-check --help shows what there is)');

  program
    .command('measure')
    .description('how each text sounds: tone, personality, tier, sentiment, readability')
    .argument('[files...]', 'txt, md or html')
    .option('--brandbook <file>', 'also measure its own dimensions of personality; may be given again', several, [])
    .addOption(jsonlOption())
    .addOption(langOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExample:\n  echo \'{"id":"a","text":"Dạ, em chào anh chị ạ.","lang":"vi"}\' | brand-check measure --jsonl',
    )
    .action(async (files: string[], options: Omit<MeasureOptions, 'format'> & { format?: string; jsonl?: boolean }) =>
      done(await measureCommand(files, { ...options, format: formatOf(options) }, io)),
    );

  program
    .command('score')
    .description('does each text fit its brand?')
    .argument('[files...]', 'txt, md or html')
    .requiredOption('--brandbook <file>', 'the brandbook, YAML or JSON; may be given again for several brands', several)
    .option('--touchpoint <key>', 'touchpoint of all texts that name none, for example packaging')
    .addOption(stageOption())
    .addOption(asOfOption())
    .addOption(jsonlOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on a finding at least this severe')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  brand-check score --brandbook brand.yaml --touchpoint website home.md\n  brand-check score --brandbook brand.yaml --stage decision --as-of 2026-03-01 --lang vi home.md',
    )
    .action(async (files: string[], options: Omit<ScoreOptions, 'format'> & { format?: string; jsonl?: boolean }) =>
      done(await scoreCommand(files, { ...options, format: formatOf(options) }, io)),
    );

  program
    .command('consistency')
    .description('do the texts agree with each other?')
    .argument('[files...]', 'txt, md or html')
    .requiredOption('--brandbook <file>', 'the brandbook, YAML or JSON')
    .option('--touchpoint <key>', 'touchpoint of all texts that name none')
    .option(
      '--baseline <date>',
      'last day of the texts that drift is measured from, as 2026-06-30; without it the earlier half of the dated texts',
    )
    .addOption(jsonlOption())
    .addOption(langOption())
    .addHelpText(
      'after',
      '\nA line may also hold "stage", "channel", "department", "pair" (shared with its translation), "date" (2026-03-01) and "replaces" (the text that stood there before).' +
        '\n\nExample:\n  brand-check consistency --brandbook brand.yaml pages/*.md',
    )
    .action(async (files: string[], options: ConsistencyOptions) => done(await consistencyCommand(files, options, io)));

  program
    .command('compatibility')
    .description("does a brand agree with its parent's brandbook, or with texts: does each text?")
    .argument('[files...]', 'txt, md or html; without texts the brandbooks are compared')
    .requiredOption('--brandbook <file>', "the child's brandbook")
    .requiredOption('--parent <file>', "the parent's brandbook; given again: the parent's parent", several)
    .option('--touchpoint <key>', 'touchpoint of all texts that name none')
    .addOption(stageOption())
    .addOption(asOfOption())
    .addOption(jsonlOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addHelpText(
      'after',
      '\nExamples:\n  brand-check compatibility --brandbook resort.yaml --parent group.yaml --lang vi\n  brand-check compatibility --brandbook resort.yaml --parent group.yaml --touchpoint website home.md',
    )
    .action(async (files: string[], options: Omit<CompatibilityOptions, 'format'> & { format?: string }) => {
      const format = options.format ?? (options.jsonl ? 'jsonl' : io.isTerminal ? 'pretty' : 'json');
      done(await compatibilityCommand(files, { ...options, format }, io));
    });

  program
    .command('what-if')
    .description('which texts would change band under a draft brandbook, and which rule or target does it')
    .argument('[files...]', 'txt, md or html')
    .requiredOption('--brandbook <file>', 'the brandbook in force')
    .requiredOption('--draft <file>', 'the brandbook that is tried')
    .option('--touchpoint <key>', 'touchpoint of all texts that name none')
    .option('--fail-on-band-drop', 'exit 1 when a text falls to a lower band')
    .addOption(stageOption())
    .addOption(asOfOption())
    .addOption(jsonlOption())
    .addOption(
      new Option('--format <format>', 'output format (default: pretty, with --jsonl: jsonl)').choices([
        ...WHAT_IF_FORMATS,
      ]),
    )
    .addOption(langOption())
    .addHelpText(
      'after',
      '\nExample:\n  brand-check what-if --brandbook brand.yaml --draft draft.yaml --fail-on-band-drop pages/*.md',
    )
    .action(async (files: string[], options: Omit<WhatIfOptions, 'format'> & { format?: string; jsonl?: boolean }) =>
      done(await whatIfCommand(files, { ...options, format: formatOf(options) }, io)),
    );

  program
    .command('learn')
    .description('what approved texts suggest for the brandbook: tone, traits, tier, address, terms, lengths')
    .argument('[files...]', 'txt, md or html; 5 to 20 approved texts')
    .option('--brandbook <file>', 'the brandbook so far: its names and terms are not proposed again')
    .option('--touchpoint <key>', 'touchpoint of all texts that name none')
    .option('--accept <path>', 'only these proposals, by path, or "all"; may be given again', several, [])
    .option('--into <file>', 'write what is accepted into this brandbook, its comments and order kept')
    .option('--replace', 'with --into: let differing values give way')
    .addOption(jsonlOption())
    .addOption(new Option('--format <format>', 'output format').choices([...LEARN_FORMATS]).default('yaml'))
    .addOption(langOption())
    .addHelpText(
      'after',
      '\nExamples:\n  brand-check learn approved/*.md\n  brand-check learn approved/*.md --accept tone --accept vocabulary.prefer.villa --into brand.yaml',
    )
    .action(async (files: string[], options: LearnCommandOptions) => done(await learnCommand(files, options, io)));

  program
    .command('verify')
    .description('do the same text and brandbook give this receipt, and its scorecard, to the byte?')
    .argument('<receipt>', 'what "score --format json" wrote, or the receipt in it')
    .argument('<text>', 'the text that was scored: txt, md or html, or a jsonl file that holds its line')
    .argument('<brandbook>', 'the brandbook, YAML or JSON')
    .option('--id <id>', 'the scorecard that is meant, where there are several')
    .addOption(stageOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addHelpText('after', '\nExample:\n  brand-check verify home.score.json home.md brand.yaml')
    .action(
      async (
        receipt: string,
        text: string,
        brandbook: string,
        options: Omit<VerifyOptions, 'format'> & { format?: string },
      ) => done(await verifyCommand(receipt, text, brandbook, { ...options, format: options.format ?? 'pretty' }, io)),
    );

  program
    .command('validate')
    .description('the errors of a brandbook, each with path, line and what to write instead')
    .argument('<file>', 'the brandbook, YAML or JSON')
    .addOption(formatOption())
    .addOption(langOption())
    .addHelpText('after', '\nExample:\n  brand-check validate brand.yaml --lang vi')
    .action(async (file: string, options: { format?: string; lang: Language }) =>
      done(await validateCommand(file, { ...options, format: options.format ?? 'pretty' }, io)),
    );

  program
    .command('lint')
    .description('runs imported Vale styles over files, or explains one rule of a brandbook')
    .argument('[files...]', 'Markdown, HTML or plain text; with --vale-config folders are read to the bottom')
    .option('--vale-config <file>', 'a .vale.ini; its styles and vocabularies are read too')
    .addOption(new Option('--vale-output <format>', "Vale's own formats").choices([...VALE_OUTPUTS]).default('CLI'))
    .option('--import-report <file>', 'write what became of each rule to this file, as JSON')
    .option('--to-rules <file>', "write the styles as a brandbook's rules to this file, as YAML, and lint nothing")
    .option(
      '--explain <rule>',
      'dry-run one rule of the brandbook: what it looks for, where it hit, why it never matched',
    )
    .option('--brandbook <file>', 'the brandbook whose rule is to be explained')
    .option('--touchpoint <key>', 'touchpoint of all texts that name none')
    .addOption(stageOption())
    .addOption(asOfOption())
    .addOption(jsonlOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addHelpText(
      'after',
      '\nExamples:\n  brand-check lint --vale-config .vale.ini --vale-output line docs/\n  brand-check lint --explain vocabulary.avoid --brandbook brand.yaml home.md',
    )
    .action(async (files: string[], options: LintCall) => done(await lint(files, options, io)));

  return program;
}
