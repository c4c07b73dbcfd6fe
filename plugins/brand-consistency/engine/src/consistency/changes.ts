import type { CompiledBrandbook } from '../brandbook/compile';
import type { Localised } from '../language';
import { hundredths } from '../score/allocate';
import type { Centre } from './centres';
import { gapsBetween, type Gap } from './gaps';
import { MEASURES } from './measures';
import type { AssetProfile, PreviousText, VoiceVector } from './profile';
import type { ChangedFact, TextChange, TextChanges } from './types';
import { voiceDifferences } from './voice-differences';

/** How many changed texts are told, in order of their ids. */
export const MOST_CHANGES = 1000;

const NEW_TEXT: Localised = { en: 'The new text', vi: 'Bản mới' };
const OLD_TEXT: Localised = { en: 'the one it replaced', vi: 'bản cũ' };

/** Facts that both texts state, and state differently. */
function changedFacts(before: AssetProfile['facts'], after: AssetProfile['facts']): ChangedFact[] {
  const subjects = [...new Set(before.map(({ fact }) => fact))].sort();
  return subjects.flatMap((fact): ChangedFact[] => {
    const [old, now] = [before, after].map((facts) => facts.filter((one) => one.fact === fact));
    const kept = new Set(now?.map(({ canonical }) => canonical));
    const known = new Set(old?.map(({ canonical }) => canonical));
    const gone = old?.find(({ canonical }) => !kept.has(canonical));
    const come = now?.find(({ canonical }) => !known.has(canonical));
    if (gone === undefined || come === undefined) return [];
    const message = {
      en: `“${gone.value}” has become “${come.value}”.`,
      vi: `“${gone.value}” đã đổi thành “${come.value}”.`,
    };
    return [
      { fact, before: gone.value, after: come.value, path: come.path, start: come.start, end: come.end, message },
    ];
  });
}

const lostMessage = ({ what }: Gap): Localised => ({
  en: `“${what}” was said before and is no longer.`,
  vi: `“${what}” từng có ở bản cũ, nay không còn.`,
});
const gainedMessage = ({ what }: Gap): Localised => ({ en: `“${what}” is new.`, vi: `“${what}” là nội dung mới.` });

/** Root mean square distance of a voice from a centre, in spreads. */
function distanceFrom(centres: readonly Centre[], { vector, uncertainty }: VoiceVector): number | null {
  if (vector === null) return null;
  const squares = centres.map(({ measure, median, spread }) => {
    const deviation = (vector[measure] - median) / Math.hypot(spread, (uncertainty?.[measure] ?? 0) / 2);
    return deviation * deviation;
  });
  return hundredths(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / MEASURES.length));
}

interface Kept {
  readonly id: string;
  readonly after: VoiceVector;
  readonly before: VoiceVector;
  readonly change: Omit<TextChange, 'id' | 'distance'>;
}

/** Compares texts with those that they replaced, and keeps what differs. */
export class ChangeTally {
  readonly #book: CompiledBrandbook;
  /** JSON, for a slice of a text would keep the whole text in memory. */
  #kept: { readonly id: string; readonly json: string }[] = [];
  #changed = 0;

  constructor(book: CompiledBrandbook) {
    this.#book = book;
  }

  add(profile: AssetProfile): void {
    const { before, said } = profile;
    if (before === undefined || said === undefined) return;
    const kept: Kept = {
      id: profile.id,
      after: voiceOf(profile),
      before: voiceOf(before),
      change: this.#compare(profile, before, said),
    };
    const { voice, lost, gained, facts } = kept.change;
    if (voice.length + lost.length + gained.length + facts.length === 0) return;
    this.#changed++;
    this.#kept.push({ id: profile.id, json: JSON.stringify(kept) });
    if (this.#kept.length >= 2 * MOST_CHANGES) this.#shorten();
  }

  report(centresFor: (language: VoiceVector['language']) => readonly Centre[] | null): TextChanges {
    this.#shorten();
    const told = this.#kept.map(({ json }): TextChange => {
      const { id, after, before, change } = JSON.parse(json) as Kept;
      const centres = centresFor(after.language);
      const distance = centres && { before: distanceFrom(centres, before), after: distanceFrom(centres, after) };
      return { id, distance, ...change };
    });
    return { changed: this.#changed, told };
  }

  #shorten(): void {
    this.#kept = this.#kept.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, MOST_CHANGES);
  }

  #compare(profile: AssetProfile, before: PreviousText, said: NonNullable<AssetProfile['said']>): Kept['change'] {
    const language = profile.language ?? before.language ?? 'en';
    const facts = changedFacts(before.facts, profile.facts);
    const told = new Set(facts.flatMap((fact) => [fact.before, fact.after]));
    const list = (gaps: readonly Gap[], message: (gap: Gap) => Localised): TextChange['lost'] =>
      gaps
        .filter(({ what }) => !told.has(what))
        .map((gap) => ({ kind: gap.kind, what: gap.what, message: message(gap) }));
    return {
      voice: before.language === profile.language ? voiceDifferences(before, profile, NEW_TEXT, OLD_TEXT) : [],
      lost: list(gapsBetween(before.said, said, language, this.#book), lostMessage),
      gained: list(gapsBetween(said, before.said, language, this.#book), gainedMessage),
      facts,
    };
  }
}

const voiceOf = ({ language, vector, uncertainty }: VoiceVector): VoiceVector => ({ language, vector, uncertainty });
