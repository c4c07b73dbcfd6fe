import { isForTuning, ownSet } from './sets.mjs';

/**
 * One statement of a portfolio. `fact`: the fact it states; `planted`: it contradicts the others; `trap`: the kind of
 * trap it is. `value`: the words of the value, `half`: whether its sentence was in view when the engine was tuned.
 * @typedef {{ text: string, value: string, language: 'vi' | 'en', fact: string | null, planted: boolean, trap: string | null, half: 'tuned' | 'held-out' }} Statement
 * @typedef {{ id: string, touchpoint: string, language: 'vi' | 'en', text: string, statements: (Statement & { start: number, end: number })[] }} Asset
 */

const ASSETS = 200;
const TOUCHPOINTS = ['product-page', 'social-post', 'email', 'staff-script', 'faq', 'label'];
/** How often each sentence states the right value. */
const RIGHT = 2;
/** Sentences a fact and language that state a wrong one. */
const WRONG = 2;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** FNV-1a: the same draw everywhere. @param {string} text */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 8;
}

/** @param {string} sentence @returns {'tuned' | 'held-out'} */
const halfOf = (sentence) => (isForTuning(sentence) ? 'tuned' : 'held-out');

/** @template T @param {readonly T[]} list @param {(one: T) => string} key */
const shuffled = (list, key) => [...list].sort((a, b) => hashOf(key(a)) - hashOf(key(b)) || (key(a) < key(b) ? -1 : 1));

/** @param {any} fact @param {'vi' | 'en'} language @returns {Statement[]} */
function statementsOf(fact, language) {
  if (fact[language] === undefined) return [];
  const { right, wrong, say } = fact[language];
  /** @param {string} template @param {string} value @param {boolean} planted @returns {Statement} */
  const state = (template, value, planted) => {
    const text = template.replaceAll('{}', value);
    const upper = text.slice(0, 1).toUpperCase() + text.slice(1);
    return { text: upper, value, language, fact: fact.id, planted, trap: null, half: halfOf(template + fact.id) };
  };
  const truths = say.flatMap((/** @type {string} */ template, /** @type {number} */ at) =>
    Array.from({ length: RIGHT }, (_, time) => state(template, right[(at + time) % right.length], false)),
  );
  const plants = shuffled(say, (/** @type {string} */ template) => `${template} ${fact.id} wrong`)
    .slice(0, WRONG)
    .map((template, at) => state(template, wrong[at % wrong.length], true));
  return [...truths, ...plants];
}

/** @returns {Statement[]} */
const traps = () =>
  ownSet('portfolio-traps').flatMap(({ kind, texts }) =>
    texts.map((/** @type {string} */ text) => ({
      text,
      value: text,
      language: (text.match(VIETNAMESE) ?? []).length / text.length > 0.05 ? 'vi' : 'en',
      fact: null,
      planted: false,
      trap: kind,
      half: halfOf(texts.join(' ')),
    })),
  );

/** A sentence that must stand alone: a slogan, a heading, a table. @param {Statement} statement */
const alone = ({ text, fact }) => /[#|]/.test(text) || (fact ?? '').startsWith('slogan');

/** @param {string} id @param {'vi' | 'en'} language @param {readonly Statement[]} statements @param {readonly any[]} fillers @returns {Asset} */
function assetOf(id, language, statements, fillers) {
  const draw = (/** @type {string} */ kind, /** @type {string} */ salt) => {
    const fitting = fillers.filter((filler) => filler.kind === kind && filler.language === language);
    return fitting[hashOf(id + salt) % fitting.length].text;
  };
  let text = hashOf(`${id} heading`) % 2 === 0 ? `# ${draw('heading', 'head')}\n\n` : '';
  const placed = statements.map((statement, at) => {
    if (hashOf(`${id} ${at} filler`) % 2 === 0) text += `${draw('line', `filler ${at}`)} `;
    const joins = !alone(statement) && hashOf(`${id} ${at} join`) % 3 > 0;
    if (!joins && text.endsWith(' ')) text = `${text.trimEnd()}\n\n`;
    const at0 = text.length + statement.text.toLowerCase().indexOf(statement.value.toLowerCase());
    text += statement.text;
    text += joins && hashOf(`${id} ${at} end`) % 2 === 0 ? ' ' : '\n\n';
    return { ...statement, start: at0, end: at0 + statement.value.length };
  });
  text += draw('line', 'last');
  const touchpoint = TOUCHPOINTS[hashOf(`${id} touchpoint`) % TOUCHPOINTS.length] ?? 'faq';
  return { id, touchpoint, language, text, statements: placed };
}

/** Deals statements to assets of their language so that no asset states one fact twice. @param {readonly Statement[]} statements @param {number} hands */
function deal(statements, hands) {
  /** @type {Statement[][]} */
  const dealt = Array.from({ length: hands }, () => []);
  shuffled(statements, ({ text, planted }) => `${text}${planted}`).forEach((statement, at) => {
    for (let step = 0; step < hands; step++) {
      const hand = dealt[(at + step) % hands] ?? [];
      if (statement.fact !== null && hand.some(({ fact }) => fact === statement.fact)) continue;
      hand.push(statement);
      return;
    }
    throw new Error(`no asset left for “${statement.text}”`);
  });
  return dealt;
}

/**
 * 200 texts of one invented brand over six kinds of touchpoint: facts said in many ways, contradictions planted among
 * them, and traps, that is true statements which look like contradictions. The same at every call.
 * @returns {{ assets: Asset[], brandbook: object }}
 */
export function portfolio() {
  const facts = ownSet('portfolio-facts');
  const fillers = ownSet('portfolio-fillers');
  const all = [...facts.flatMap((fact) => [...statementsOf(fact, 'vi'), ...statementsOf(fact, 'en')]), ...traps()];
  const pages = all.filter(({ text }) => text.startsWith('# '));
  const rest = all.filter(({ text }) => !text.startsWith('# '));
  const hands = ASSETS - pages.length;
  const share = Math.round((hands * rest.filter(({ language }) => language === 'vi').length) / rest.length);
  const dealt = [
    ...deal(
      rest.filter(({ language }) => language === 'vi'),
      share,
    ).map((hand) => ['vi', hand]),
    ...deal(
      rest.filter(({ language }) => language === 'en'),
      hands - share,
    ).map((hand) => ['en', hand]),
    ...pages.map((page) => [page.language, [page]]),
  ];
  const assets = dealt.map(([language, hand], at) =>
    assetOf(`asset-${String(at).padStart(3, '0')}`, /** @type {any} */ (language), /** @type {any} */ (hand), fillers),
  );
  const brandbook = {
    brandbook: 1,
    brand: { id: 'moc-an', name: 'Mộc An', languages: ['vi', 'en'] },
    facts: facts.filter(({ book }) => book !== undefined).map(({ id, book }) => ({ id, is: book })),
  };
  return { assets, brandbook };
}
