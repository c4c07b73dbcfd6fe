import * as z from 'zod';
import { formLimits, formStyles, formStyleShape } from '../checks/form/options';
import { LANGUAGES } from '../language';
import { SEVERITIES } from '../findings/types';
import { lazily } from '../lazily';
import { TONE_AXES, TRAITS } from '../voice/types';
import { proofSchema } from './proof-schema';
import { exceptionSchema, ruleSchema } from './rule-schema';
import { checkPersonality, checkTargets, traitNames } from './trait-problems';
import { traitDimensionSchema } from './trait-schema';

const nonEmpty = lazily(() => z.string().trim().min(1));
const phrases = lazily(() => z.array(nonEmpty()));
const percent = lazily(() => z.number().min(0).max(100));
const signed = lazily(() => z.number().min(-100).max(100));
const languageSchema = lazily(() => z.enum(LANGUAGES));
const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ vi: value.optional(), en: value.optional() });

/** A tone target: a bare number takes the default tolerance. */
export const toneTargetSchema = lazily(() =>
  z.union([signed(), z.strictObject({ target: signed(), tolerance: z.number().min(0).max(100).optional() })]),
);

const toneSchema = lazily(() =>
  z.strictObject(
    Object.fromEntries(TONE_AXES.map((axis) => [axis, toneTargetSchema().optional()])) as Record<
      (typeof TONE_AXES)[number],
      z.ZodOptional<ReturnType<typeof toneTargetSchema>>
    >,
  ),
);

/** Targets by trait; which names there are is for the personality's model to say. */
const traitsSchema = lazily(() =>
  z
    .object(
      Object.fromEntries(TRAITS.map((trait) => [trait, percent().optional()])) as Record<
        (typeof TRAITS)[number],
        z.ZodOptional<ReturnType<typeof percent>>
      >,
    )
    .catchall(percent()),
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

const personalitySchema = lazily(() =>
  z
    .strictObject({
      /** Whose dimensions: Aaker's five, with dimensions of one's own beside them or not, or only one's own. */
      model: z.enum(['aaker', 'custom']).default('aaker'),
      dimensions: z.array(traitDimensionSchema()).min(1).optional(),
      traits: traitsSchema().default({}),
      archetype: z.enum(ARCHETYPES).optional(),
      weAre: phrases().default([]),
      weAreNot: phrases().default([]),
    })
    .superRefine(checkPersonality),
);

/** Xưng hô: how the brand names itself and its reader, and the particles it allows itself. */
export const addressSchema = lazily(() =>
  z.strictObject({
    self: phrases().default([]),
    reader: phrases().default([]),
    particles: z.strictObject({ allow: phrases().default([]), avoid: phrases().default([]) }).optional(),
  }),
);

const statementSchema = lazily(() =>
  z.strictObject({
    id: nonEmpty(),
    claim: nonEmpty(),
    evidence: phrases().default([]),
    proof: phrases().default([]),
    /** What the opposite sounds like: a text that says one of these contradicts the statement. */
    contradictedBy: phrases().default([]),
    /** Where it should be heard; absent: at every touchpoint that carries the positioning. */
    touchpoints: phrases().optional(),
  }),
);

export const TIERS = ['budget', 'mainstream', 'premium', 'luxury'] as const;

const positioningSchema = lazily(() =>
  z.strictObject({
    tier: z.enum(TIERS).optional(),
    audience: nonEmpty().optional(),
    frameOfReference: nonEmpty().optional(),
    promise: statementSchema().omit({ id: true }).optional(),
    differences: z.array(statementSchema()).default([]),
    parity: z.array(statementSchema()).default([]),
  }),
);

/** A term of the vocabulary: a bare word, or a word with its cure and its weight. */
export const termSchema = lazily(() =>
  z.union([
    nonEmpty(),
    z.strictObject({
      term: nonEmpty(),
      use: phrases().optional(),
      severity: z.enum(SEVERITIES).optional(),
      caseSensitive: z.boolean().optional(),
      reason: nonEmpty().optional(),
      /** Who answers for the word: a person, a team or a department. */
      owner: nonEmpty().optional(),
      language: languageSchema().optional(),
    }),
  ]),
);
const termsSchema = lazily(() => z.array(termSchema()).default([]));

const vocabularySchema = lazily(() =>
  z.strictObject({
    prefer: termsSchema(),
    avoid: termsSchema(),
    protect: termsSchema(),
    competitors: termsSchema(),
  }),
);

export const readabilitySchema = lazily(() =>
  z.strictObject({
    /** English: highest mean grade. */
    gradeMax: z.number().min(1).max(20).optional(),
    /** Longest mean sentence, in words (Vietnamese: syllables). */
    sentenceMax: z.number().min(3).max(100).optional(),
  }),
);

const audienceSchema = lazily(() => z.strictObject({ readability: perLanguage(readabilitySchema()).optional() }));

/**
 * The form of a text: limits (a number is the most that one text may hold) and one style for numbers, money and dates,
 * under `vi` and `en` where the languages differ.
 */
export const formSchema = lazily(() =>
  z.strictObject({
    ...formLimits(),
    ...formStyleShape(),
    vi: formStyles().optional(),
    en: formStyles().optional(),
    /** Names with signs or capitals, beside the protected ones: Yahoo!, SÓNG XANH. */
    exceptions: phrases().optional(),
  }),
);

/** Content that must be there: one phrase, or any of several. */
export const requiredSchema = lazily(() =>
  z.union([
    nonEmpty(),
    z.strictObject({
      id: nonEmpty().optional(),
      any: phrases().min(1),
      language: languageSchema().optional(),
      severity: z.enum(SEVERITIES).optional(),
    }),
  ]),
);

const touchpointSchema = lazily(() =>
  z.strictObject({
    tone: toneSchema().optional(),
    traits: traitsSchema().optional(),
    address: perLanguage(addressSchema()).optional(),
    readability: perLanguage(readabilitySchema()).optional(),
    form: formSchema().optional(),
    required: z.array(requiredSchema()).optional(),
    maxWords: z.number().int().min(1).optional(),
    minWords: z.number().int().min(1).optional(),
  }),
);

const parentPolicySchema = lazily(() =>
  z.strictObject({
    locked: phrases().default([]),
    /** Lowest and highest that a child may choose: two numbers, or for the tier two tiers. */
    bounded: z
      .record(z.string(), z.union([z.tuple([z.number(), z.number()]), z.tuple([z.enum(TIERS), z.enum(TIERS)])]))
      .default({}),
    free: phrases().default([]),
    /** Rules of this book that a comment in a child's text may silence, by id or the beginning of it; `*` for all. */
    commentsMaySilence: phrases().optional(),
  }),
);

const exampleSchema = lazily(() => z.strictObject({ text: nonEmpty(), lang: languageSchema().optional() }));

/** A fact that no asset may contradict, for example the hotline. */
const factSchema = lazily(() =>
  z.strictObject({ id: nonEmpty(), is: z.union([nonEmpty(), z.number()]), aliases: phrases().optional() }),
);

/** The brandbook's file format, version 1. Everything beside `brandbook`, `brand.id` and `brand.name` may be missing. */
export const brandbookSchema = lazily(() =>
  z
    .strictObject({
      brandbook: z.literal(1),
      brand: z.strictObject({
        id: nonEmpty(),
        name: nonEmpty(),
        kind: z.enum(['corporate', 'product', 'service']).default('product'),
        parent: nonEmpty().optional(),
        languages: z.array(languageSchema()).min(1).default(['vi', 'en']),
        category: nonEmpty().optional(),
        /** What explains why the brand belongs to its parent. */
        link: z.strictObject({ claim: nonEmpty(), evidence: phrases().default([]) }).optional(),
      }),
      personality: personalitySchema().optional(),
      tone: toneSchema().optional(),
      address: perLanguage(addressSchema()).optional(),
      positioning: positioningSchema().optional(),
      vocabulary: vocabularySchema().optional(),
      audience: audienceSchema().optional(),
      form: formSchema().optional(),
      touchpoints: z.record(z.string(), touchpointSchema()).optional(),
      parentPolicy: parentPolicySchema().optional(),
      rules: z.array(ruleSchema()).optional(),
      exceptions: z.array(exceptionSchema()).optional(),
      exemplars: z
        .strictObject({ on: z.array(exampleSchema()).default([]), off: z.array(exampleSchema()).default([]) })
        .optional(),
      /** The proof register: what stands behind the brand's claims. */
      proofs: z.array(proofSchema()).optional(),
      facts: z.array(factSchema()).optional(),
      thresholds: z.strictObject({ good: percent().default(80), warning: percent().default(60) }).optional(),
    })
    .superRefine(({ personality, touchpoints }, context) => {
      const known = traitNames(personality);
      for (const [touchpoint, { traits }] of Object.entries(touchpoints ?? {}))
        checkTargets(traits, known, ['touchpoints', touchpoint, 'traits'], context);
    }),
);

/** A brandbook after validation, defaults filled in. */
export type Brandbook = z.infer<ReturnType<typeof brandbookSchema>>;
/** A brandbook as people write it. */
export type BrandbookInput = z.input<ReturnType<typeof brandbookSchema>>;
export type Term = z.infer<ReturnType<typeof termSchema>>;
export type Tier = (typeof TIERS)[number];
export type AddressPlan = z.infer<ReturnType<typeof addressSchema>>;
export type TouchpointFlex = z.infer<ReturnType<typeof touchpointSchema>>;
export type { Proof } from './proof-schema';
export type { RuleDefinition, RuleTest } from './rule-schema';
export type { TraitDimension } from './trait-schema';
export type RequiredContent = z.infer<ReturnType<typeof requiredSchema>>;
export type ReadabilityTarget = z.infer<ReturnType<typeof readabilitySchema>>;
export type FormPlan = z.infer<ReturnType<typeof formSchema>>;
