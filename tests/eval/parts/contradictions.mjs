import { portfolio } from '../lib/portfolio.mjs';

/** @typedef {import('../../../scripts/lib/figures.mjs').Row} Row */
/** @typedef {import('../lib/portfolio.mjs').Asset['statements'][number] & { asset: string }} Placed */

/** @param {{ start: number, end: number }} a @param {{ start: number, end: number }} b */
const overlap = (a, b) => a.start < b.end && a.end > b.start;

/**
 * What the consistency report tells of the portfolio, beside what was planted. A statement is told when a contradiction
 * marks a value in it as the one that disagrees. Where nothing decides, all of its values are told; the right ones among
 * them are no false ones if a planted one is there, for a tie says that either may hold.
 * @param {any} engine
 */
export function toldContradictions(engine) {
  const { assets, brandbook } = portfolio();
  const parsed = engine.parseBrandbook(brandbook);
  if (!parsed.ok) throw new Error('the portfolio’s brandbook is wrong');
  const book = engine.compileBrandbook(parsed.brandbook);
  const profiles = assets.map(({ id, text, touchpoint }) =>
    engine.profileOf(id, engine.examine({ units: [{ path: 'text', text, format: 'markdown' }], touchpoint }), book),
  );
  const { contradictions } = engine.consistencyOf(profiles, book);
  const statements = assets.flatMap(({ id, statements: own }) => own.map((one) => ({ ...one, asset: id })));
  const told = contradictions.flatMap((/** @type {any} */ { fact, verdict, confidence, values }) =>
    values
      .filter((/** @type {any} */ { agrees }) => agrees !== true)
      .map((/** @type {any} */ value) => ({ ...value, fact, verdict, confidence })),
  );
  /** @param {any} value @returns {Placed | undefined} */
  const statementOf = (value) => {
    const own = statements.filter(({ asset }) => asset === value.id);
    const text = assets.find(({ id }) => id === value.id)?.text ?? '';
    return own.find((one) => {
      const start = text.indexOf(one.text);
      return overlap(one, value) || (start <= value.start && value.end <= start + one.text.length);
    });
  };
  const placed = told.map((/** @type {any} */ value) => ({ ...value, statement: statementOf(value) }));
  const tied = new Set(
    placed
      .filter((/** @type {any} */ { verdict, statement }) => verdict === 'tie' && statement?.planted)
      .map((/** @type {any} */ { fact }) => fact),
  );
  return {
    statements,
    profiles,
    told: placed.filter((/** @type {any} */ { fact, statement }) => statement?.planted || !tied.has(fact)),
    contradictions,
  };
}

/** Contradictions planted in 200 texts, among true statements that look like some. @param {any} engine @returns {Row[]} */
export function contradictions(engine) {
  const { statements, told, contradictions: all } = toldContradictions(engine);
  const planted = statements.filter((one) => one.planted);
  const found = new Set(
    told
      .filter((/** @type {any} */ value) => value.statement?.planted && overlap(value.statement, value))
      .map((/** @type {any} */ { statement }) => statement),
  );
  const heldOut = planted.filter(({ half }) => half === 'held-out');
  const wrong = told.filter((/** @type {any} */ { statement }) => !statement?.planted);
  const toldHeldOut = told.filter((/** @type {any} */ { statement }) => statement?.half !== 'tuned');
  const wrongHeldOut = wrong.filter((/** @type {any} */ { statement }) => statement?.half !== 'tuned');
  const traps = statements.filter(({ trap }) => trap !== null);
  const caught = new Set(
    wrong
      .filter((/** @type {any} */ { statement }) => statement?.trap)
      .map((/** @type {any} */ { statement }) => statement),
  );
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) => (100 * part) / Math.max(1, whole);
  const foundOf = (/** @type {readonly Placed[]} */ list) => list.filter((one) => found.has(one)).length;
  return [
    {
      figure: 'planted contradictions found, held-out sentences',
      value: percent(foundOf(heldOut), heldOut.length),
      unit: '%',
      must: 95,
      higher: true,
      detail:
        `${heldOut.length} planted in sentences that were not in view; of all ${planted.length} in 200 texts: ` +
        `${percent(foundOf(planted), planted.length).toFixed(1)} %; ${all.length} facts contradicted`,
    },
    {
      figure: 'told contradictions that are none, held-out sentences',
      value: percent(wrongHeldOut.length, toldHeldOut.length),
      unit: '%',
      must: 2,
      higher: false,
      detail:
        `${wrongHeldOut.length} of ${toldHeldOut.length}; of all ${told.length} told: ` +
        `${percent(wrong.length, told.length).toFixed(1)} %; ${caught.size} of ${traps.length} traps caught one`,
    },
  ];
}
