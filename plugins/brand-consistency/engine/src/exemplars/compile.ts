import type { Brandbook } from '../brandbook/schema';
import type { AssetText, Examination } from '../examine';
import { LANGUAGES, type Language } from '../language';
import { phraseKeys } from '../text/fold';
import { profileOfText } from './profile';
import type { CompiledExemplar, CompiledExemplars, ExemplarSet, ExemplarSide, TextProfile, VoiceScale } from './types';

/** What the exemplars are read with. */
export interface ExemplarReading {
  readonly scale: VoiceScale;
  /** Reads a text; whoever has a lighter meter than the shipped one gives that. */
  readonly examine: (asset: AssetText) => Examination;
  /** Names whose words say nothing about the voice: the brand's own, and its products'. */
  readonly names?: readonly string[];
}

interface Read {
  readonly side: ExemplarSide;
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly profile: TextProfile;
}

/**
 * Weight of a telling word: tf · idf, the count damped by its logarithm, the rarity as log(1 + texts / texts with it)
 * (Spärck Jones 1972; Salton & Buckley 1988), brought to length 1.
 */
export function weighTerms(
  counts: ReadonlyMap<string, number>,
  rarity: ReadonlyMap<string, number>,
  unknown: number,
): Map<string, number> {
  const raw = [...counts].map(([key, times]) => [key, (1 + Math.log(times)) * (rarity.get(key) ?? unknown)] as const);
  // Sorted, so that the sum does not hang on the order of the words.
  const length = Math.sqrt(
    raw
      .map(([, weight]) => weight * weight)
      .sort((a, b) => a - b)
      .reduce((a, b) => a + b, 0),
  );
  return new Map(length === 0 ? [] : raw.map(([key, weight]) => [key, weight / length] as const));
}

/** The rarity of a word that no exemplar says. */
export const unknownRarity = (exemplars: number): number => Math.log(1 + exemplars);

function setOf(reads: readonly Read[]): ExemplarSet {
  const said = new Map<string, number>();
  for (const { profile } of reads) for (const key of profile.counts.keys()) said.set(key, (said.get(key) ?? 0) + 1);
  const rarity = new Map([...said].map(([key, texts]) => [key, Math.log(1 + reads.length / texts)] as const));
  const exemplars = reads.map(({ language: _, ...read }): CompiledExemplar => ({
    ...read,
    terms: weighTerms(read.profile.counts, rarity, unknownRarity(reads.length)),
  }));
  return { exemplars, rarity };
}

/**
 * Makes a brandbook's exemplars ready. Those whose language is neither told nor heard are left out. Their order makes no
 * difference.
 */
export function compileExemplars(
  exemplars: Brandbook['exemplars'],
  { scale, examine, names = [] }: ExemplarReading,
): CompiledExemplars {
  const silent = new Set(names.flatMap(phraseKeys));
  const reads = (['on', 'off'] as const).flatMap((side) =>
    (exemplars?.[side] ?? []).flatMap(({ text, lang }, at): Read[] => {
      const path = `exemplars.${side}.${at}`;
      const examination = examine({ units: [{ path, text, format: 'plain' }], language: lang });
      const language = lang ?? examination.analysis.language;
      if (language === null) return [];
      return [{ side, path, text, language, profile: profileOfText(examination, language, scale, silent) }];
    }),
  );
  const sets = Object.fromEntries(
    LANGUAGES.map((language) => [language, setOf(reads.filter((read) => read.language === language))]),
  ) as Record<Language, ExemplarSet>;
  return { scale, silent, sets };
}
