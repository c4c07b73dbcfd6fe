import { analyse, assess, assessCompatibility, type CompatibilityReport, type Scorecard } from '../../../engine/src';
import type { Localised } from '../../../engine/src/language';
import { measureWith } from '../../../engine/src/voice/measure-with';
import { traitNamesOf } from '../../../shared/brandbook/trait-names';
import type { BrandSource, TouchpointSource } from '../../../shared/contracts/binding';
import type { EditorContext } from '../../../shared/contracts/assessment';
import { languageOfLocale } from '../../../shared/extract/language';
import { extract } from '../../../shared/extract/extract';
import type { Extraction } from '../../../shared/extract/types';
import { stageOf } from '../../../shared/taxonomy/stages';
import { liveChoice } from '../presentation/live-choice';
import { compiledBook } from './compiled-books';
import { voiceMeterFor } from './voice-meter';
import type { ContentTypeSchema } from './useContentSchema';

export interface LiveScoreInput {
  readonly context: EditorContext;
  readonly content: Pick<ContentTypeSchema, 'schema' | 'components'>;
  readonly values: object;
  readonly locale: string | null;
}

export interface Scored {
  readonly kind: 'scored';
  readonly brand: string;
  readonly touchpoint: Localised | null;
  readonly scorecard: Scorecard;
  readonly compatibility: CompatibilityReport | null;
  readonly extraction: Extraction;
  /** The form's values that were scored. */
  readonly values: object;
  /** Names of the brand's own traits, by id. */
  readonly traitNames: Readonly<Record<string, Localised>>;
  readonly thresholds: { readonly good: number; readonly warning: number };
}

export type LiveScore =
  Scored | { readonly kind: 'unbound' | 'no-brand' | 'empty' } | { readonly kind: 'no-book'; readonly brand: string };

/**
 * The score of what stands in the form now, saved or not: the same extraction and the same engine as the server's.
 * Rejects where the word lists cannot be loaded.
 */
export async function liveScore({ context, content, values, locale }: LiveScoreInput): Promise<LiveScore> {
  const { binding } = context;
  if (binding === null) return { kind: 'unbound' };
  const choice = { values, locale };
  const brand = liveChoice({
    ...choice,
    source: binding.brand as BrandSource,
    saved: context.brand?.key ?? null,
    keyByDocumentId: context.brandKeyByDocumentId,
  });
  if (brand === null) return { kind: 'no-brand' };
  const stored = Object.hasOwn(context.brandbooks, brand) ? context.brandbooks[brand] : undefined;
  if (stored === undefined) return { kind: 'no-book', brand };
  const touchpoint = liveChoice({
    ...choice,
    source: binding.touchpoint as TouchpointSource,
    saved: context.touchpoint?.key ?? null,
    keyByDocumentId: context.touchpointKeyByDocumentId,
  });

  const extraction = extract({
    values: values as Readonly<Record<string, unknown>>,
    schema: content.schema,
    components: content.components,
    fields: binding.fields,
  });
  if (extraction.units.every((unit) => unit.text.trim() === '')) return { kind: 'empty' };
  const language = languageOfLocale(locale);
  const stage = stageOf(
    binding.stageField ?? undefined,
    values as Readonly<Record<string, unknown>>,
    touchpoint === null ? null : context.touchpointStages[touchpoint],
  );
  const asset = {
    units: extraction.units,
    language,
    touchpoint: touchpoint ?? undefined,
    stage: stage ?? undefined,
  };
  const analysis = analyse(asset.units, { language });
  const examination = { asset, analysis, voice: measureWith(await voiceMeterFor(analysis), analysis) };
  const { asOf } = context;
  const book = compiledBook(stored);
  const parent = stored.parent === null ? undefined : context.brandbooks[stored.parent];
  return {
    kind: 'scored',
    brand: stored.brandbook.brand.name,
    touchpoint:
      touchpoint === null ? null : (context.touchpointNames[touchpoint] ?? { vi: touchpoint, en: touchpoint }),
    scorecard: assess(examination, book, { asOf }),
    compatibility: parent === undefined ? null : assessCompatibility(examination, compiledBook(parent), { asOf }),
    extraction,
    values,
    traitNames: traitNamesOf(stored.brandbook),
    thresholds: stored.brandbook.thresholds ?? { good: 80, warning: 60 },
  };
}
