import * as z from 'zod';
import { LANGUAGES } from '../language';
import { SEVERITIES } from '../findings/types';
import { TONE_AXES, TRAITS } from '../voice/types';
import { exceptionSchema, ruleSchema } from './rule-schema';

const nonEmpty = z.string().trim().min(1);
const phrases = z.array(nonEmpty);
const percent = z.number().min(0).max(100);
const signed = z.number().min(-100).max(100);
const languageSchema = z.enum(LANGUAGES);
const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ vi: value.optional(), en: value.optional() });
const isoDate = z.iso.date();

/** A tone target: a bare number takes the default tolerance. */
export const toneTargetSchema = z.union([
  signed,
  z.strictObject({ target: signed, tolerance: z.number().min(0).max(100).optional() }),
]);

const toneSchema = z.strictObject(
  Object.fromEntries(TONE_AXES.map((axis) => [axis, toneTargetSchema.optional()])) as Record<
    (typeof TONE_AXES)[number],
    z.ZodOptional<typeof toneTargetSchema>
  >,
);

const traitsSchema = z.strictObject(
  Object.fromEntries(TRAITS.map((trait) => [trait, percent.optional()])) as Record<
    (typeof TRAITS)[number],
    z.ZodOptional<typeof percent>
  >,
);

export const ARCHETYPES = [
  'caregiver',
  'creator',
  'everyman',
  'explorer',
  'hero',
  'innocent',
  'jester',
  'lover',
  'magician',
  'outlaw',
  'ruler',
  'sage',
] as const;

const personalitySchema = z.strictObject({
  model: z.literal('aaker').default('aaker'),
  traits: traitsSchema.default({}),
  archetype: z.enum(ARCHETYPES).optional(),
  weAre: phrases.default([]),
  weAreNot: phrases.default([]),
});

/** Xưng hô: how the brand names itself and its reader, and the particles it allows itself. */
export const addressSchema = z.strictObject({
  self: phrases.default([]),
  reader: phrases.default([]),
  particles: z.strictObject({ allow: phrases.default([]), avoid: phrases.default([]) }).optional(),
});

const statementSchema = z.strictObject({
  id: nonEmpty,
  claim: nonEmpty,
  evidence: phrases.default([]),
  proof: phrases.default([]),
  /** What the opposite sounds like: a text that says one of these contradicts the statement. */
  contradictedBy: phrases.default([]),
  /** Where it should be heard; absent: at every touchpoint that carries the positioning. */
  touchpoints: phrases.optional(),
});

export const TIERS = ['budget', 'mainstream', 'premium', 'luxury'] as const;

const positioningSchema = z.strictObject({
  tier: z.enum(TIERS).optional(),
  audience: nonEmpty.optional(),
  frameOfReference: nonEmpty.optional(),
  promise: statementSchema.omit({ id: true }).optional(),
  differences: z.array(statementSchema).default([]),
  parity: z.array(statementSchema).default([]),
});

/** A term of the vocabulary: a bare word, or a word with its cure and its weight. */
export const termSchema = z.union([
  nonEmpty,
  z.strictObject({
    term: nonEmpty,
    use: phrases.optional(),
    severity: z.enum(SEVERITIES).optional(),
    caseSensitive: z.boolean().optional(),
    reason: nonEmpty.optional(),
    language: languageSchema.optional(),
  }),
]);
const termsSchema = z.array(termSchema).default([]);

const vocabularySchema = z.strictObject({
  prefer: termsSchema,
  avoid: termsSchema,
  protect: termsSchema,
  competitors: termsSchema,
});

export const readabilitySchema = z.strictObject({
  /** English: highest mean grade. */
  gradeMax: z.number().min(1).max(20).optional(),
  /** Longest mean sentence, in words (Vietnamese: syllables). */
  sentenceMax: z.number().min(3).max(100).optional(),
});

const audienceSchema = z.strictObject({ readability: perLanguage(readabilitySchema).optional() });

/** Limits of form; a number is the most that one text may hold. */
export const formSchema = z.strictObject({
  emojiMax: z.number().int().min(0).optional(),
  exclamationsMax: z.number().int().min(0).optional(),
  allCapsMax: z.number().int().min(0).optional(),
});

/** Content that must be there: one phrase, or any of several. */
export const requiredSchema = z.union([
  nonEmpty,
  z.strictObject({
    id: nonEmpty.optional(),
    any: phrases.min(1),
    language: languageSchema.optional(),
    severity: z.enum(SEVERITIES).optional(),
  }),
]);

const touchpointSchema = z.strictObject({
  tone: toneSchema.optional(),
  traits: traitsSchema.optional(),
  address: perLanguage(addressSchema).optional(),
  readability: perLanguage(readabilitySchema).optional(),
  form: formSchema.optional(),
  required: z.array(requiredSchema).optional(),
  maxWords: z.number().int().min(1).optional(),
  minWords: z.number().int().min(1).optional(),
});

const parentPolicySchema = z.strictObject({
  locked: phrases.default([]),
  bounded: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
  free: phrases.default([]),
});

const exampleSchema = z.strictObject({ text: nonEmpty, lang: languageSchema.optional() });

const proofSchema = z.strictObject({
  claim: nonEmpty,
  kind: z.enum(['survey', 'award', 'certificate', 'own-measure', 'filing']),
  issuer: nonEmpty.optional(),
  number: z.union([nonEmpty, z.number()]).optional(),
  date: isoDate.optional(),
  validUntil: isoDate.optional(),
  scope: nonEmpty.optional(),
  shownAs: nonEmpty.optional(),
});

/** A fact that no asset may contradict, for example the hotline. */
const factSchema = z.strictObject({ id: nonEmpty, is: z.union([nonEmpty, z.number()]), aliases: phrases.optional() });

/** The brandbook's file format, version 1. Everything beside `brandbook`, `brand.id` and `brand.name` may be missing. */
export const brandbookSchema = z.strictObject({
  brandbook: z.literal(1),
  brand: z.strictObject({
    id: nonEmpty,
    name: nonEmpty,
    kind: z.enum(['corporate', 'product', 'service']).default('product'),
    parent: nonEmpty.optional(),
    languages: z.array(languageSchema).min(1).default(['vi', 'en']),
    category: nonEmpty.optional(),
  }),
  personality: personalitySchema.optional(),
  tone: toneSchema.optional(),
  address: perLanguage(addressSchema).optional(),
  positioning: positioningSchema.optional(),
  vocabulary: vocabularySchema.optional(),
  audience: audienceSchema.optional(),
  form: formSchema.optional(),
  touchpoints: z.record(z.string(), touchpointSchema).optional(),
  parentPolicy: parentPolicySchema.optional(),
  rules: z.array(ruleSchema).optional(),
  exceptions: z.array(exceptionSchema).optional(),
  exemplars: z
    .strictObject({ on: z.array(exampleSchema).default([]), off: z.array(exampleSchema).default([]) })
    .optional(),
  proofs: z.array(proofSchema).optional(),
  facts: z.array(factSchema).optional(),
  thresholds: z.strictObject({ good: percent.default(80), warning: percent.default(60) }).optional(),
});

/** A brandbook after validation, defaults filled in. */
export type Brandbook = z.infer<typeof brandbookSchema>;
/** A brandbook as people write it. */
export type BrandbookInput = z.input<typeof brandbookSchema>;
export type Term = z.infer<typeof termSchema>;
export type Tier = (typeof TIERS)[number];
export type AddressPlan = z.infer<typeof addressSchema>;
export type TouchpointFlex = z.infer<typeof touchpointSchema>;
export type { RuleDefinition, RuleTest } from './rule-schema';
export type RequiredContent = z.infer<typeof requiredSchema>;
export type ReadabilityTarget = z.infer<typeof readabilitySchema>;
export type FormLimits = z.infer<typeof formSchema>;
