import type { ClaimOptions } from '../checks/claim';
import type { Brandbook, Proof, Term } from './schema';
import type { SourcedRule } from './sourced-rule';

const wordOf = (term: Term): string => (typeof term === 'string' ? term : term.term);

/** A name begins with a capital; “chúng tôi” and “we” name nobody. */
const isName = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text);

/** What the brand calls itself. */
function ownNames({ brand, address, vocabulary }: Brandbook): string[] {
  const selves = [...(address?.vi?.self ?? []), ...(address?.en?.self ?? [])].filter(isName);
  return [...new Set([brand.name, ...selves, ...(vocabulary?.protect ?? []).map(wordOf)])];
}

/** The wordings of the statement that a proof names by its id: `quiet-beach` is also “bãi biển riêng”. */
function statedAs({ positioning }: Brandbook, claim: string): string[] {
  const named = [...(positioning?.differences ?? []), ...(positioning?.parity ?? [])].find(({ id }) => id === claim);
  const statement = named ?? (claim === 'promise' ? positioning?.promise : undefined);
  return statement === undefined ? [] : [statement.claim, ...statement.evidence];
}

const withWordings = (brandbook: Brandbook, proof: Proof): Proof => ({
  ...proof,
  wordings: [...(proof.wordings ?? []), ...statedAs(brandbook, proof.claim)],
});

/** What kind `claim` takes from the brandbook, in the standard rule and in rules of the brand's own. */
export function claimOptions(brandbook: Brandbook): Partial<ClaimOptions> {
  const { vocabulary, proofs = [] } = brandbook;
  return {
    brand: ownNames(brandbook),
    competitors: (vocabulary?.competitors ?? []).map(wordOf),
    slogans: (vocabulary?.protect ?? []).map(wordOf),
    proofs: proofs.map((proof) => withWordings(brandbook, proof)),
  };
}

/**
 * The rule that asks claims for their proof. A brand that states its positioning or keeps a register answers for what
 * it claims; rules of its own that extend `claim` take the place of this one.
 */
export function claimRules(brandbook: Brandbook, written: readonly SourcedRule[]): SourcedRule[] {
  if (brandbook.positioning === undefined && brandbook.proofs === undefined) return [];
  if (written.some(({ rule }) => rule.kind === 'claim')) return [];
  const path = brandbook.proofs === undefined ? 'positioning' : 'proofs';
  return [
    {
      path,
      optionPaths: { proofs: 'proofs', competitors: 'vocabulary.competitors', slogans: 'vocabulary.protect' },
      rule: { id: 'claims', kind: 'claim', options: claimOptions(brandbook), dimension: 'positioning' },
    },
  ];
}

/** A rule of the brand's own with what it does not set itself from the brandbook. */
export function withBrandOptions(brandbook: Brandbook, source: SourcedRule): SourcedRule {
  if (source.rule.kind !== 'claim') return source;
  const own = source.rule.options as Partial<ClaimOptions>;
  return { ...source, rule: { ...source.rule, options: { ...claimOptions(brandbook), ...own } } };
}
