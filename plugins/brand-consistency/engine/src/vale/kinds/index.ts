import type { Localised } from '../../language';
import { capitalization } from './capitalization';
import { conditional } from './conditional';
import { consistency } from './consistency';
import { existence } from './existence';
import type { RuleCompiler } from './kind';
import { metric } from './metric';
import { occurrence } from './occurrence';
import { readability } from './readability';
import { repetition } from './repetition';
import { sequence, sequenceOff } from './sequence';
import { substitution } from './substitution';

export type FieldType = 'text' | 'list' | 'flag' | 'number' | 'map' | 'any';

export interface ValeKind {
  /** The kind's own keys. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Vale takes keys that it does not know in silence. */
  readonly lenient: boolean;
  /** null: read and listed, and never run; `reason` says why. */
  readonly compile: RuleCompiler | null;
  readonly reason?: Localised;
  /** Why a rule of this kind is listed and never run, where only some are. */
  readonly offFor?: (values: ReadonlyMap<string, unknown>) => Localised | undefined;
}

const kind = (compile: RuleCompiler, fields: ValeKind['fields'], lenient = false): ValeKind => ({
  compile,
  fields,
  lenient,
});

/** Vale's extension points, with the keys that each knows. */
export const VALE_KINDS: Readonly<Record<string, ValeKind>> = {
  capitalization: kind(capitalization, {
    match: 'text',
    style: 'text',
    exceptions: 'list',
    indicators: 'list',
    threshold: 'number',
    vocab: 'flag',
    prefix: 'text',
  }),
  conditional: kind(conditional, {
    first: 'text',
    second: 'text',
    ignorecase: 'flag',
    exceptions: 'list',
    vocab: 'flag',
  }),
  consistency: kind(consistency, { either: 'map', nonword: 'flag', ignorecase: 'flag' }, true),
  existence: kind(existence, {
    tokens: 'list',
    raw: 'list',
    append: 'flag',
    ignorecase: 'flag',
    nonword: 'flag',
    exceptions: 'list',
    vocab: 'flag',
  }),
  metric: kind(metric, { formula: 'text', condition: 'text' }),
  occurrence: kind(occurrence, { token: 'text', max: 'number', min: 'number', ignorecase: 'flag' }),
  readability: kind(readability, { metrics: 'list', grade: 'number' }),
  repetition: kind(repetition, {
    tokens: 'list',
    max: 'number',
    ignorecase: 'flag',
    alpha: 'flag',
    exceptions: 'list',
    vocab: 'flag',
  }),
  script: {
    fields: { script: 'text' },
    lenient: false,
    compile: null,
    reason: { en: 'scripts are never executed', vi: 'không bao giờ chạy mã kịch bản' },
  },
  sequence: {
    ...kind(sequence, { ignorecase: 'flag', tokens: 'any', model: 'text', exceptions: 'list' }),
    offFor: sequenceOff,
  },
  spelling: {
    fields: {},
    lenient: true,
    compile: null,
    reason: { en: 'it needs dictionaries that are not part of the style', vi: 'cần từ điển không đi kèm bộ quy tắc' },
  },
  substitution: kind(substitution, {
    swap: 'map',
    ignorecase: 'flag',
    nonword: 'flag',
    capitalize: 'flag',
    exceptions: 'list',
    vocab: 'flag',
    pos: 'text',
  }),
};
