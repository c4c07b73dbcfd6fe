import { writtenByPlugin } from '../plugin-options';

const index = (name: string, ...columns: string[]) => ({ name: `brand_consistency_assessments_${name}`, columns });

/**
 * The latest assessment of one entry, locale and status. Scores are stored as whole hundredths (71.25 → 7125),
 * because databases round decimals differently. `counted` marks the one row of an entry and locale that
 * reports count: the published one, or the draft of what was never published.
 */
export const assessmentSchema = {
  kind: 'collectionType',
  collectionName: 'brand_consistency_assessments',
  info: { singularName: 'assessment', pluralName: 'assessments', displayName: 'Assessment' },
  options: { draftAndPublish: false },
  pluginOptions: writtenByPlugin,
  indexes: [
    { ...index('item_key_uq', 'item_key'), type: 'unique' },
    index('entry_idx', 'content_type', 'entry_document_id'),
    index('brand_idx', 'brand', 'counted', 'changed_at'),
    index('touchpoint_idx', 'brand', 'touchpoint'),
    index('status_idx', 'entry_status'),
    index('fit_idx', 'counted', 'fit'),
  ],
  attributes: {
    itemKey: { type: 'string', required: true },
    contentType: { type: 'string', required: true },
    entryDocumentId: { type: 'string', required: true },
    entryLocale: { type: 'string' },
    entryStatus: { type: 'string', required: true },
    counted: { type: 'boolean', default: true },
    title: { type: 'string' },
    brand: { type: 'string', required: true },
    touchpoint: { type: 'string' },
    stage: { type: 'string' },
    channel: { type: 'string' },
    department: { type: 'string' },
    language: { type: 'string' },
    words: { type: 'integer' },
    fit: { type: 'integer' },
    fitLow: { type: 'integer' },
    fitHigh: { type: 'integer' },
    reason: { type: 'string' },
    band: { type: 'string' },
    consistency: { type: 'integer' },
    outlier: { type: 'boolean', default: false },
    compatibility: { type: 'integer' },
    findings: { type: 'integer' },
    worst: { type: 'json' },
    worstSeverity: { type: 'string' },
    inputHash: { type: 'string' },
    textHash: { type: 'string' },
    brandbookHash: { type: 'string' },
    engineVersion: { type: 'string' },
    scoredAt: { type: 'datetime' },
    changedAt: { type: 'datetime' },
    scorecard: { type: 'json' },
    compatibilityReport: { type: 'json' },
    profile: { type: 'json' },
  },
};
