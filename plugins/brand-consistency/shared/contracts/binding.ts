import * as z from 'zod';

const path = z.string().trim().min(1);

/** How a bound entry names its brand: always the same, by a relation, by a field's value, or by locale. */
export const brandSourceSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('fixed'), brand: path }),
  z.strictObject({ by: z.literal('relation'), path }),
  z.strictObject({ by: z.literal('field'), path, map: z.record(z.string(), path).optional() }),
  z.strictObject({ by: z.literal('locale'), map: z.record(z.string(), path) }),
]);

/** How a bound entry names its touchpoint. */
export const touchpointSourceSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('fixed'), touchpoint: path }),
  z.strictObject({ by: z.literal('relation'), path }),
  z.strictObject({ by: z.literal('field'), path, map: z.record(z.string(), path).optional() }),
]);

/** One bound field: an attribute path without indexes (`sections`, `callouts.text`); everything below it is read. */
export const boundFieldSchema = z.strictObject({
  path,
  format: z.enum(['plain', 'markdown', 'html']).optional(),
});

/** Ties the fields of a content type to a brand and a touchpoint. No fields: every text field. */
export const bindingSchema = z.strictObject({
  contentType: z.string().regex(/^(api|plugin)::[\w-]+\.[\w-]+$/, 'write a content type as api::page.page'),
  fields: z.array(boundFieldSchema).default([]),
  /** Attribute that names an entry in lists; default: the content type's main field. */
  titleField: path.optional(),
  /** Attribute that names the entry's journey stage, where it is another than its touchpoint's. */
  stageField: path.optional(),
  brand: brandSourceSchema,
  touchpoint: touchpointSourceSchema,
});

export type Binding = z.infer<typeof bindingSchema>;
export type BindingInput = z.input<typeof bindingSchema>;
export type BrandSource = z.infer<typeof brandSourceSchema>;
export type TouchpointSource = z.infer<typeof touchpointSourceSchema>;

/** POST and PUT /bindings */
export const bindingBody = z.strictObject({ name: path.max(255), definition: bindingSchema });
export type BindingBody = z.infer<typeof bindingBody>;
