import { daysBetween } from '../checks/claim/dates';
import { SOON } from '../checks/claim/proof-register';
import type { Brandbook } from './schema';

/** A day on which the judgement of a text may turn: `ahead` days before the end of the day `date`. */
interface Turn {
  readonly date: string;
  readonly ahead: number;
}

const endOf = (date: string): Turn => ({ date, ahead: 0 });
const proofTurns = (validUntil: string): Turn[] => [{ date: validUntil, ahead: SOON + 1 }, endOf(validUntil)];

/** Dates of a register of proofs that a rule carries itself; what is no date, the rule's own check has refused. */
function datesIn(register: unknown): string[] {
  if (!Array.isArray(register)) return [];
  return register.flatMap((proof: unknown) => {
    const date = proof !== null && typeof proof === 'object' && 'validUntil' in proof ? proof.validUntil : undefined;
    return typeof date === 'string' ? [date] : [];
  });
}

function turnsOf({ exceptions = [], proofs = [], rules = [] }: Brandbook): Turn[] {
  const registers = [proofs, ...rules.flatMap((rule) => [rule['proofs'], rule['proofs+']])];
  return [
    ...exceptions.flatMap(({ until }) => (until === undefined ? [] : [endOf(until)])),
    ...registers.flatMap(datesIn).flatMap(proofTurns),
  ];
}

/**
 * The stretch of time that a day lies in, as the brandbook divides time: how many of its dates (ends of exceptions,
 * ends of proofs and the weeks before them) have passed by then. On all days of one period the same text scores the
 * same, so a stored score holds until the period changes.
 * @param asOf the day, as 2026-03-01
 */
export const periodOf = (brandbook: Brandbook, asOf: string): number =>
  turnsOf(brandbook).filter(({ date, ahead }) => daysBetween(asOf, date) < ahead).length;
