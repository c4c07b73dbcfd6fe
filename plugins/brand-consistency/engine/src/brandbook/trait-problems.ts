import type * as z from 'zod';
import { TRAITS } from '../voice/types';
import { wordsCollide, wordsNowhere } from './trait-words';
import type { TraitDimension } from './trait-schema';

interface Personality {
  readonly model: 'aaker' | 'custom';
  readonly traits: Readonly<Record<string, unknown>>;
  readonly dimensions?: readonly TraitDimension[] | undefined;
}

/** Names that a target may have: Aaker's unless the model is the brand's own, and the brand's own dimensions. */
export const traitNames = (personality: Omit<Personality, 'traits'> | undefined): readonly string[] => [
  ...(personality?.model === 'custom' ? [] : TRAITS),
  ...(personality?.dimensions ?? []).map(({ id }) => id),
];

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** A problem that zod has no code for; `issue-text.ts` tells what to write instead. */
function say(context: Context, path: readonly (string | number)[], problem: string, more: object = {}): void {
  context.addIssue({ code: 'custom', path: [...path], params: { problem, ...more } });
}

/** What no single key can be blamed for: a model without dimensions, targets without a dimension, words that collide. */
export function checkPersonality(personality: Personality, context: Context): void {
  const { model, traits, dimensions = [] } = personality;
  if (model === 'custom' && dimensions.length === 0) say(context, ['dimensions'], 'NO_DIMENSIONS');
  dimensions.forEach((dimension, at) => {
    const path = ['dimensions', at];
    if ((TRAITS as readonly string[]).includes(dimension.id)) say(context, [...path, 'id'], 'RESERVED_TRAIT');
    if (dimensions.findIndex(({ id }) => id === dimension.id) < at) say(context, [...path, 'id'], 'SAME_ID');
    const facets = dimension.facets ?? [];
    facets.forEach(({ id }, facet) => {
      if (id === 'opposite') say(context, [...path, 'facets', facet, 'id'], 'RESERVED_FACET');
      if (facets.findIndex((other) => other.id === id) < facet)
        say(context, [...path, 'facets', facet, 'id'], 'SAME_ID');
    });
    if (wordsNowhere(dimension)) say(context, [...path, 'words'], 'NO_TRAIT_WORDS');
    for (const { path: place, problem, word } of wordsCollide(dimension))
      say(context, [...path, ...place], problem, { word });
  });
  checkTargets(traits, traitNames(personality), ['traits'], context);
}

/** Every target must be of a trait that the model has. */
export function checkTargets(
  targets: Readonly<Record<string, unknown>> | undefined,
  known: readonly string[],
  path: readonly (string | number)[],
  context: Context,
): void {
  for (const key of Object.keys(targets ?? {}))
    if (!known.includes(key)) say(context, [...path, key], 'UNKNOWN_KEY', { key, known });
}
