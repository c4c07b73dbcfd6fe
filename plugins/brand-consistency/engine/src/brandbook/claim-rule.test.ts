import { compileBrandbook } from './compile';
import { parseBrandbook } from './parse';
import { examine } from '../examine';
import { assess } from '../score/assess';
import type { Finding } from '../findings/types';
import type { Language } from '../language';

const BASE = {
  brandbook: 1,
  brand: { id: 'sen-viet', name: 'Sen Việt Resort' },
  positioning: {
    promise: { claim: 'Undisturbed rest', evidence: ['yên tĩnh', 'quiet'] },
    differences: [
      {
        id: 'quiet-beach',
        claim: 'the quietest beach in Vietnam',
        evidence: ['bãi biển yên tĩnh nhất Việt Nam'],
      },
    ],
  },
  vocabulary: { protect: ['Sen Việt'], competitors: ['Vịnh Mây Retreat', 'Cloud Bay'] },
};
const PROOF = {
  claim: 'quiet-beach',
  kind: 'own-measure',
  issuer: 'Viện Âm học Mẫu',
  number: 'AH-12/2026',
  validUntil: '2027-03-01',
};

function claimsIn(more: object, text: string, asOf?: string, language: Language = 'vi'): Finding[] {
  const parsed = parseBrandbook({ ...BASE, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const book = compileBrandbook(parsed.brandbook);
  expect(book.problems).toEqual([]);
  const units = [{ path: 'text', text, format: 'plain' as const }];
  const { findings } = assess(examine({ units, language }), book, { asOf });
  return findings.filter(({ kind }) => kind === 'claim');
}

const QUIET = 'Bãi biển của Sen Việt là bãi biển yên tĩnh nhất Việt Nam.';
const QUIET_EN = 'Sen Việt keeps the quietest beach in Vietnam for its guests.';

test('a claim without a proof asks for one', () => {
  const [finding, ...others] = claimsIn({}, QUIET);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'claims', dimension: 'positioning', actual: 'yên tĩnh nhất Việt Nam' });
  expect(finding?.message.vi).toMatch(/cần bằng chứng/u);
});

test.each([
  ['by the id of a statement', PROOF],
  ['by its wording', { ...PROOF, claim: 'bãi biển yên tĩnh nhất Việt Nam' }],
  ['by another wording', { ...PROOF, claim: 'bb-1', wordings: ['bãi biển yên tĩnh nhất Việt Nam'] }],
])('a proof of the register, named %s, settles the claim', (_, proof) => {
  expect(claimsIn({ proofs: [proof] }, QUIET)).toEqual([]);
  expect(claimsIn({ proofs: [proof] }, QUIET, '2026-11-22')).toEqual([]);
});

test('one proof speaks for both languages', () => {
  expect(claimsIn({}, QUIET_EN, undefined, 'en').map(({ actual }) => actual)).toEqual(['quietest beach in Vietnam']);
  expect(claimsIn({ proofs: [PROOF] }, QUIET_EN, undefined, 'en')).toEqual([]);
});

test('a proof that has run out counts as none, and the finding says so', () => {
  const [finding] = claimsIn({ proofs: [PROOF] }, QUIET, '2027-03-11');
  expect(finding?.message.vi).toMatch(/chỉ có hiệu lực đến 01\/03\/2027/u);
  expect(finding?.message.en).toMatch(/was valid until 1 March 2027/u);
  expect(finding?.severity).toBe('error');
});

test('a second proof that is still valid settles what the first no longer does', () => {
  const renewed = { ...PROOF, number: 'AH-15/2027', validUntil: '2028-03-01' };
  expect(claimsIn({ proofs: [PROOF, renewed] }, QUIET, '2027-03-11')).toEqual([]);
});

test('a proof about to run out is a suggestion', () => {
  expect(claimsIn({ proofs: [PROOF] }, QUIET, '2027-02-01')[0]).toMatchObject({ severity: 'suggestion' });
});

test('a source in the text settles the claim, and a proof of one thing settles no other', () => {
  expect(claimsIn({}, `${QUIET} Theo đo đạc của Viện Âm học Mẫu, số AH-12/2026.`)).toEqual([]);
  expect(claimsIn({ proofs: [PROOF] }, 'Sen Việt có phòng sạch nhất Việt Nam.').map(({ actual }) => actual)).toEqual([
    'sạch nhất Việt Nam',
  ]);
});

test('a comparison with a competitor of the brandbook is critical, with its own past it is none', () => {
  const [finding] = claimsIn({}, 'Phòng ở Sen Việt yên tĩnh và tốt hơn Vịnh Mây Retreat.');
  expect(finding).toMatchObject({ actual: 'tốt hơn', severity: 'critical' });
  expect(claimsIn({}, 'Phòng ở Sen Việt nay tốt hơn năm ngoái.')).toEqual([]);
  expect(claimsIn({}, 'Our villas are better than Cloud Bay.', undefined, 'en')[0]).toMatchObject({
    severity: 'critical',
  });
});

test('protected names and registered slogans are left alone', () => {
  const slogan = { vocabulary: { protect: ['Sen Việt, số 1 miền Trung'] } };
  expect(claimsIn(slogan, 'Sen Việt, số 1 miền Trung, kính chào Quý khách.')).toEqual([]);
});

test('a rule of the brand’s own takes the place of the standard one and knows the register', () => {
  const rules = [
    { id: 'proofs', extends: 'claim', showProof: true, owner: 'Phòng Pháp chế', reason: 'Luật Quảng cáo, Điều 8' },
  ];
  const [finding, ...others] = claimsIn({ rules, proofs: [PROOF] }, QUIET);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'rules.proofs',
    severity: 'warning',
    owner: 'Phòng Pháp chế',
    expected: ['Viện Âm học Mẫu, AH-12/2026'],
  });
  expect(claimsIn({ rules, proofs: [PROOF] }, `${QUIET} (Viện Âm học Mẫu)`)).toEqual([]);
});

test('a brandbook with neither positioning nor register is asked for no proof', () => {
  expect(claimsIn({ positioning: undefined }, QUIET)).toEqual([]);
  expect(claimsIn({ positioning: undefined, proofs: [] }, QUIET)).toHaveLength(1);
});
