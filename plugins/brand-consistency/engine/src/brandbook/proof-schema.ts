import type * as z from 'zod';
import { proofOption } from '../checks/claim/proof-register';
import { lazily } from '../lazily';

/** One entry of the proof register: `claim` is a wording, or the id of a statement of the positioning. */
export const proofSchema = lazily(() => proofOption().required({ kind: true }));

export type Proof = z.infer<ReturnType<typeof proofSchema>>;
