import { gapAfter, tokenText } from '../blocks';
import { isCapitalised } from '../letter-case';
import type { Block } from '../../text/types';
import { VI_PARTICLES, VI_TERMS } from './inventory-vi';
import type { Particle } from './types';
import { opensClause } from './vietnamese';

const LOOK_AHEAD = 5;

/** What may stand between a final particle and the end of the clause: “nha chị”, “nhé cả nhà ơi”. */
const TAIL: ReadonlySet<string> = new Set([
  'ơi',
  'mấy',
  'các',
  ...VI_PARTICLES.map(({ form }) => form),
  ...VI_TERMS.filter(({ role }) => role !== 'self').flatMap(({ phrase }) => phrase.split(' ')),
]);

const endsClause = (gap: string): boolean => /[^\s]/u.test(gap);

function isFinal(block: Block, index: number): boolean {
  for (let i = index; i < Math.min(block.tokens.count, index + LOOK_AHEAD); i++) {
    if (endsClause(gapAfter(block, i)) || i + 1 >= block.tokens.count) return true;
    if (!TAIL.has(block.tokens.key[i + 1] ?? '')) return false;
  }
  return false;
}

/** Whether a particle's word stands where a particle stands: at the start or the end of an utterance. */
export function isParticle(particle: Particle, block: Block, index: number): boolean {
  const opening = opensClause(block, index);
  const word = tokenText(block, index);
  if (!opening && (isCapitalised(word) || word === 'Á')) return false;
  return (
    (particle.positions.includes('opening') && opening) ||
    (particle.positions.includes('final') && isFinal(block, index))
  );
}
