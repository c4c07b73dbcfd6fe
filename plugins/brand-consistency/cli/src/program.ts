import { Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../../engine/src/findings/types';
import { LANGUAGES, type Language } from '../../engine/src/language';
import { ENGINE_VERSION } from '../../engine/src/version';
import { compatibilityCommand } from './commands/compatibility';
import { consistencyCommand } from './commands/consistency';
import { measureCommand } from './commands/measure';
import { scoreCommand, type ScoreOptions } from './commands/score';
import { validateCommand } from './commands/validate';
import type { Io } from './io';

const FORMATS = ['pretty', 'json', 'jsonl'] as const;

const langOption = (): Option =>
  new Option('--lang <lang>', 'language of messages').choices([...LANGUAGES]).default('en' satisfies Language);
const formatOption = (): Option =>
  new Option('--format <format>', 'output format (default: pretty, with --jsonl: jsonl)').choices([...FORMATS]);
const jsonlOption = (): Option =>
  new Option('--jsonl', 'read one JSON object a line on standard input: {"id","text","lang"?,"touchpoint"?,"brand"?}');

const several = (value: string, before: string[] | undefined): string[] => {
  if (value.trim() === '') throw new InvalidArgumentError('name a file');
  return [...(before ?? []), value];
};

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
    .addOption(jsonlOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExample:\n  echo \'{"id":"a","text":"Dạ, em chào anh chị ạ.","lang":"vi"}\' | brand-check measure --jsonl',
    )
    .action(async (files: string[], options: { jsonl?: boolean; format?: string }) =>
      done(await measureCommand(files, { ...options, format: formatOf(options) }, io)),
    );

  program
    .command('score')
    .description('does each text fit its brand?')
    .argument('[files...]', 'txt, md or html')
    .requiredOption('--brandbook <file>', 'the brandbook, YAML or JSON; may be given again for several brands', several)
    .option('--touchpoint <key>', 'touchpoint of all texts that name none, for example packaging')
    .addOption(jsonlOption())
    .addOption(formatOption())
    .addOption(langOption())
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on a finding at least this severe')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .addHelpText('after', '\nExample:\n  brand-check score --brandbook brand.yaml --touchpoint website home.md')
    .action(async (files: string[], options: Omit<ScoreOptions, 'format'> & { format?: string; jsonl?: boolean }) =>
      done(await scoreCommand(files, { ...options, format: formatOf(options) }, io)),
    );

  program
    .command('consistency')
    .description('do the texts agree with each other?')
    .argument('[files...]', 'txt, md or html')
    .requiredOption('--brandbook <file>', 'the brandbook, YAML or JSON')
    .option('--touchpoint <key>', 'touchpoint of all texts that name none')
    .addOption(jsonlOption())
    .addOption(langOption())
    .action(
      async (files: string[], options: { brandbook: string; touchpoint?: string; jsonl?: boolean; lang: Language }) =>
        done(await consistencyCommand(files, options, io)),
    );

  program
    .command('compatibility')
    .description("does a brand agree with its parent's brandbook?")
    .requiredOption('--brandbook <file>', "the child's brandbook")
    .requiredOption('--parent <file>', "the parent's brandbook")
    .addOption(formatOption())
    .addOption(langOption())
    .action(async (options: { brandbook: string; parent: string; format?: string; lang: Language }) =>
      done(
        await compatibilityCommand({ ...options, format: options.format ?? (io.isTerminal ? 'pretty' : 'json') }, io),
      ),
    );

  program
    .command('validate')
    .description('the errors of a brandbook, each with path, line and what to write instead')
    .argument('<file>', 'the brandbook, YAML or JSON')
    .addOption(formatOption())
    .addOption(langOption())
    .action(async (file: string, options: { format?: string; lang: Language }) =>
      done(await validateCommand(file, { ...options, format: options.format ?? 'pretty' }, io)),
    );

  return program;
}
