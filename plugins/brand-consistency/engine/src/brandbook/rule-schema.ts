import * as z from 'zod';
import { SEVERITIES } from '../findings/types';
import { LANGUAGES } from '../language';
import { lazily } from '../lazily';

const nonEmpty = lazily(() => z.string().trim().min(1));
const phrases = lazily(() => z.array(nonEmpty()));
const languageSchema = lazily(() => z.enum(LANGUAGES));
const perLanguage = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ vi: value.optional(), en: value.optional() });
const oneOrMore = lazily(() => z.union([z.string(), z.array(z.string())]));

/** An empty list of words asks for nothing, so that its test could never fail. */
const asks = (expected: true | string | string[] | undefined): boolean =>
  expected === true || (expected !== undefined && [expected].flat().some((entry) => entry.trim() !== ''));

/** A rule's own test: a text, and what the rule must find in it. */
export const ruleTestSchema = lazily(() =>
  z
    .strictObject({
      name: nonEmpty().optional(),
      input: z.string(),
      /** Exactly what is found, in order; nothing: `[]`. */
      want: oneOrMore().optional(),
      /** What is found among other things. */
      contains: oneOrMore().optional(),
      /** What is not found; `true`: nothing is. */
      absent: z.union([z.literal(true), oneOrMore()]).optional(),
      format: z.enum(['plain', 'markdown', 'html']).optional(),
      /** The field that the text stands in, for rules about fields. */
      path: nonEmpty().optional(),
      language: languageSchema().optional(),
      touchpoint: nonEmpty().optional(),
      stage: nonEmpty().optional(),
    })
    .refine(({ want, contains, absent }) => want !== undefined || asks(contains) || asks(absent), {
      error: 'want, contains or absent',
    }),
);

/** A rule in Vale's terms; its own fields are checked by the kind that `extends` names, itself or through other rules. */
export const ruleSchema = lazily(() =>
  z.looseObject({
    id: nonEmpty(),
    /** A kind of check, or the id of another rule. */
    extends: nonEmpty(),
    message: z.union([nonEmpty(), perLanguage(nonEmpty())]).optional(),
    reason: z.union([nonEmpty(), perLanguage(nonEmpty())]).optional(),
    level: z.enum(SEVERITIES).optional(),
    owner: nonEmpty().optional(),
    certainty: z.number().min(0).max(1).optional(),
    languages: z.array(languageSchema()).optional(),
    touchpoints: phrases().optional(),
    stages: phrases().optional(),
    scope: z.union([nonEmpty(), phrases().min(1)]).optional(),
    /** false: it only serves other rules as a parent. */
    enabled: z.boolean().optional(),
    tests: z.array(ruleTestSchema()).optional(),
  }),
);

/** What a rule may not say, where, and why: honoured by every check. */
export const exceptionSchema = lazily(() =>
  z.strictObject({
    rule: nonEmpty(),
    text: nonEmpty().optional(),
    path: nonEmpty().optional(),
    touchpoint: nonEmpty().optional(),
    reason: nonEmpty(),
    until: z.iso.date().optional(),
  }),
);

export type RuleDefinition = z.infer<ReturnType<typeof ruleSchema>>;
export type RuleTest = z.infer<ReturnType<typeof ruleTestSchema>>;
