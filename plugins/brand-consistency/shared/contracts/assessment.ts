import * as z from 'zod';
import type { CompatibilityReport } from '../../engine/src/compatibility/types';
import type { Band, Scorecard } from '../../engine/src/score/types';
import type { Brandbook } from '../../engine/src/brandbook/schema';
import type { Localised } from '../../engine/src/language';
import type { MannerRules } from '../../engine/src/personality/rules';

/** What a stored assessment says in one line. Scores are 0..100 in hundredths, or null. */
export interface AssessmentSummary {
  id: string;
  contentType: string;
  entryDocumentId: string;
  locale: string;
  status: 'draft' | 'published';
  title: string;
  brand: string;
  touchpoint: string | null;
  stage: string | null;
  channel: string | null;
  department: string | null;
  language: string | null;
  words: number;
  fit: number | null;
  fitLow: number | null;
  fitHigh: number | null;
  reason: string | null;
  band: Band | null;
  consistency: number | null;
  compatibility: number | null;
  findings: number;
  worst: Localised | null;
  worstSeverity: string | null;
  outlier: boolean;
  scoredAt: string;
}

/** A stored assessment with everything that explains it. */
export interface AssessmentDetail extends AssessmentSummary {
  scorecard: Scorecard;
  compatibilityReport: CompatibilityReport | null;
  /** Names of the brand's own dimensions of personality, by id, as its brandbook has them now. */
  traitNames: Record<string, Localised>;
}

/** GET /editor-context */
export const editorContextQuery = z.strictObject({
  contentType: z.string().min(1),
  /** Absent while an entry is being created. */
  documentId: z.string().min(1).optional(),
  locale: z.string().min(1).optional(),
});
export type EditorContextQuery = z.infer<typeof editorContextQuery>;

export interface EditorContext {
  /** null: nobody bound this content type to a brand. */
  binding: {
    id: string;
    fields: { path: string; format?: 'plain' | 'markdown' | 'html' }[];
    brand: unknown;
    touchpoint: unknown;
    /** Attribute that names the entry's journey stage, where it is another than its touchpoint's. */
    stageField: string | null;
  } | null;
  /** The server's day, as 2026-03-01, on which exceptions and proofs are judged: one clock for panel and store. */
  asOf: string;
  /** Brand and touchpoint as the saved entry names them; null where the entry does not (yet) say. */
  brand: { key: string; name: string } | null;
  touchpoint: { key: string; name: Localised; stage: string | null } | null;
  /** All brands and touchpoints, so that the panel can follow an unsaved change of relation or field. */
  brandKeyByDocumentId: Record<string, string>;
  touchpointKeyByDocumentId: Record<string, string>;
  touchpointNames: Record<string, Localised>;
  /** Journey stages of the touchpoints that have one, by key. */
  touchpointStages: Record<string, string>;
  /** Assembled brandbooks by brand key: those that this entry may need (its own brand, its parent; without a brand: all bound ones). */
  brandbooks: Record<string, { brandbook: Brandbook; manners: MannerRules; hash: string; parent: string | null }>;
  draft: AssessmentSummary | null;
  published: AssessmentSummary | null;
}

/** POST /check: score a text that is not stored. */
export const checkBody = z.strictObject({
  brand: z.string().min(1),
  touchpoint: z.string().min(1).optional(),
  /** Journey stage; absent: the touchpoint's. */
  stage: z.string().min(1).optional(),
  language: z.enum(['vi', 'en']).optional(),
  units: z
    .array(
      z.strictObject({
        path: z.string(),
        text: z.string().max(2_000_000),
        format: z.enum(['plain', 'markdown', 'html']),
      }),
    )
    .min(1)
    .max(1000),
});
export type CheckBody = z.infer<typeof checkBody>;
export interface CheckResponse {
  scorecard: Scorecard;
  compatibility: CompatibilityReport | null;
}

/** GET /assessments */
export const assessmentListQuery = z.strictObject({
  brand: z.string().optional(),
  touchpoint: z.string().optional(),
  stage: z.string().optional(),
  band: z.enum(['good', 'warning', 'off', 'unknown']).optional(),
  outlier: z.enum(['true']).optional(),
  sort: z
    .enum(['fit:asc', 'fit:desc', 'consistency:asc', 'consistency:desc', 'scoredAt:desc', 'title:asc'])
    .default('fit:asc'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});
export type AssessmentListQuery = z.infer<typeof assessmentListQuery>;
export interface AssessmentList {
  results: AssessmentSummary[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}
