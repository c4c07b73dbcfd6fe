import * as z from 'zod';
import { lazily } from '../lazily';

const words = lazily(() => z.array(z.string().trim().min(1)).min(1));
const wordsByLanguage = lazily(() => z.strictObject({ vi: words().optional(), en: words().optional() }));
const text = lazily(() => z.string().trim().min(1));
/** One name for both languages, or a name in each. */
const nameSchema = lazily(() => z.union([text(), z.strictObject({ vi: text(), en: text() })]));
const idSchema = lazily(() => z.string().regex(/^[a-z][a-z0-9-]*$/));

/**
 * A dimension of a brand's own trait model: its name, the words it is heard in, and where it has them facets, and
 * words of its opposite. Where a language has no words the dimension cannot be measured in that language.
 */
export const traitDimensionSchema = lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameSchema(),
    words: wordsByLanguage().optional(),
    facets: z
      .array(z.strictObject({ id: idSchema(), name: nameSchema(), words: wordsByLanguage() }))
      .min(1)
      .optional(),
    opposite: z.strictObject({ name: nameSchema().optional(), words: wordsByLanguage() }).optional(),
  }),
);

export type TraitDimension = z.infer<ReturnType<typeof traitDimensionSchema>>;
