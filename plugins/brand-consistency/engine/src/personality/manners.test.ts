import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { literalsOf } from '../checks/patterns';
import { LANGUAGES } from '../language';
import { foldKey, phraseKeys } from '../text/fold';
import { manners, cueReason, mannerOf } from './manners';

/** Whoever sounds like the one does not sound like the other. */
const OPPOSITES = [
  ['boastful', 'servile'],
  ['bureaucratic', 'childish'],
  ['bureaucratic', 'chummy'],
  ['bureaucratic', 'flippant'],
  ['bureaucratic', 'slangy'],
  ['bureaucratic', 'sloppy'],
  ['cheap', 'showy'],
  ['cheap', 'snobbish'],
  ['childish', 'cold'],
  ['childish', 'jargon'],
  ['chummy', 'cold'],
  ['chummy', 'rude'],
  ['chummy', 'snobbish'],
  ['cold', 'loud'],
  ['cold', 'servile'],
  ['jargon', 'slangy'],
  ['preachy', 'servile'],
  ['rude', 'servile'],
  ['servile', 'snobbish'],
] as const;

const FEWEST_CUES = 25;
const ids = manners().map(({ id }) => id);
const keysOf = (id: string): Set<string> =>
  new Set(
    manners()
      .filter((manner) => manner.id === id)
      .flatMap(({ cues }) =>
        LANGUAGES.flatMap((language) => cues[language].map(([phrase]) => `${language}/${foldKey(phrase)}`)),
      ),
  );

test('the registry is sorted, without doubles, and holds every file', () => {
  const files = readdirSync(path.join(__dirname, 'manners')).map((file) => path.basename(file, '.ts'));
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toEqual(files.sort());
  expect(ids.length).toBeGreaterThanOrEqual(16);
});

test('the docs page tells every manner, and no other', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/we-are-not.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)`/gmu)].map(([, id]) => id);
  expect(rows).toEqual(ids);
});

test('a name means one manner', () => {
  const names = manners().flatMap(({ names: own }) => LANGUAGES.flatMap((language) => own[language].map(foldKey)));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe.each(manners().map((manner) => [manner.id, manner] as const))('%s', (_, manner) => {
  test.each(LANGUAGES)('has enough cues in %s, each once, each with a reason', (language) => {
    const cues = manner.cues[language];
    const keys = cues.map(([phrase]) => foldKey(phrase));
    expect(keys.filter((key, i) => key === '' || keys.indexOf(key) !== i)).toEqual([]);
    expect(cues.length).toBeGreaterThanOrEqual(FEWEST_CUES);
  });

  test('tells reasons in both languages, and each in one way', () => {
    const reasons = LANGUAGES.flatMap((language) => manner.cues[language].map(([, reason]) => reason));
    expect(reasons.filter(({ en, vi }) => en.trim() === '' || vi.trim() === '')).toEqual([]);
    const pairs = new Set(reasons.map(({ en, vi }) => `${en} | ${vi}`)).size;
    for (const language of LANGUAGES) expect(new Set(reasons.map((reason) => reason[language])).size).toBe(pairs);
  });

  test('every cue is words, in NFC, and stands for itself', () => {
    const phrases = LANGUAGES.flatMap((language) => manner.cues[language].map(([phrase]) => phrase));
    expect(phrases.filter((phrase) => phraseKeys(phrase).length === 0)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.normalize('NFC').trim())).toEqual([]);
    expect(phrases.filter((phrase) => literalsOf(phrase, '').length !== 1)).toEqual([]);
  });
});

test('opposites share no cue', () => {
  const shared = OPPOSITES.flatMap(([a, b]) => {
    expect(ids).toEqual(expect.arrayContaining([a, b]));
    const other = keysOf(b);
    return [...keysOf(a)].filter((key) => other.has(key));
  });
  expect(shared).toEqual([]);
});

describe('mannerOf', () => {
  test.each([
    ['boastful', 'boastful'],
    ['Arrogant', 'boastful'],
    ['not boastful', 'boastful'],
    ['never pushy', 'pushy'],
    ['We are never too salesy', 'pushy'],
    ['không khoe khoang', 'boastful'],
    ['Không bao giờ suồng sã', 'chummy'],
    ['không quá trang trọng', 'bureaucratic'],
    ['loè loẹt', 'showy'],
    ['lòe loẹt', 'showy'],
    ['over familiar', 'chummy'],
    ['non-committal', 'vague'],
    ['stand offish', 'cold'],
    ['gourmet-snobbish', 'snobbish'],
    ['hàng hiệu phô trương', 'showy'],
    ['coldly corporate', 'bureaucratic'],
    ['hype-driven', 'pushy'],
    ['xa cách', 'cold'],
    ['hù dọa', 'gloomy'],
    ['gắt gỏng', 'rude'],
    ['flashy', 'showy'],
  ])('%s is %s', (adjective, manner) => {
    expect(mannerOf(adjective)?.id).toBe(manner);
  });

  test.each(['disposable', 'blue', 'not', '', '!!!', 'xanh lá', 'tiếng nổ'])('%j is no manner', (adjective) => {
    expect(mannerOf(adjective)).toBeNull();
  });
});

test('cueReason tells what the words of a finding do', () => {
  const manner = mannerOf('boastful');
  if (manner === null) throw new Error('boastful is a manner');
  expect(cueReason(manner, 'en', 'Lesser  brands')).toEqual({ en: 'belittles others', vi: 'hạ thấp người khác' });
  expect(cueReason(manner, 'vi', 'lesser brands')).toBeNull();
});
