import type { CompiledBrandbook } from '../brandbook/compile';
import { protectedNames } from './names';
import type { Examination } from '../examine';
import { coverageOf } from '../positioning/coverage';
import { buildPhraseIndex, findPhrases } from '../text/phrases';
import { evidenceOf } from '../text/places';
import { rulingOn, type CompiledPolicy } from './policy';
import type { WeighedClash } from './reckon';
import type { HeardAssociation } from './types';

/** A promise of the parent that a child's text denies; more where the parent locks the promise. */
const CONTRADICTED_LOSS = 30;
const LOCKED_LOSS = 45;
const MOST_PLACES = 8;

/** `difference.quiet-beach` → `positioning.differences.quiet-beach`. */
const pathOf = (id: string): string => `positioning.${id.replace(/^difference\./, 'differences.')}`;

/** What a text says of the parent's statements and names: what it contradicts, and what it has in common with them. */
export function statementClashes(
  { analysis, asset }: Examination,
  parent: CompiledBrandbook,
  policy: CompiledPolicy,
): { readonly clashes: readonly WeighedClash[]; readonly heard: readonly HeardAssociation[] } {
  const covered = coverageOf(analysis, parent.statements, asset.touchpoint ?? null);
  const clashes = covered
    .filter(({ state }) => state === 'contradicted')
    .flatMap(({ id, claim, evidence, why }): WeighedClash[] => {
      const path = pathOf(id);
      const ruling = rulingOn(policy, path);
      if (ruling?.kind === 'free' && ruling.pattern !== '*') return [];
      const loss = ruling?.kind === 'locked' ? LOCKED_LOSS : CONTRADICTED_LOSS;
      return [
        { path, kind: 'contradicted', parent: claim, child: evidence[0]?.text ?? '', message: why, loss, evidence },
      ];
    });
  const brand = parent.brandbook.brand.id;
  const said = covered
    .filter(({ state }) => state === 'present')
    .map(({ id, claim, evidence }): HeardAssociation => ({ path: pathOf(id), brand, text: claim, evidence }));
  return { clashes, heard: [...namesHeard(analysis, parent), ...said] };
}

function namesHeard(analysis: Examination['analysis'], { brandbook }: CompiledBrandbook): HeardAssociation[] {
  const names = protectedNames(brandbook);
  const hits = findPhrases(analysis, buildPhraseIndex(names.map(({ text }) => text)));
  return names.flatMap(({ path, text }, index): HeardAssociation[] => {
    const own = hits.filter(({ phrase }) => phrase === index).slice(0, MOST_PLACES);
    if (own.length === 0) return [];
    return [{ path, brand: brandbook.brand.id, text, evidence: own.map((hit) => evidenceOf(analysis, hit)) }];
  });
}
