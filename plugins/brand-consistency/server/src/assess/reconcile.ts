import type { Core } from '@strapi/strapi';
import type { AssetText } from '../../../engine/src';
import type { RunSummary, Binding } from '../../../shared/contracts';
import { languageOfLocale } from '../../../shared/extract/language';
import { stageOf } from '../../../shared/taxonomy/stages';
import type { AssessmentRepository, LightRow, NewRow, RowChanges } from '../repositories/assessment';
import type { BrandbookPair } from '../services/brandbooks';
import type { Catalogue } from '../services/catalogue';
import type { Entry } from '../services/extraction';
import { createBreather } from '../utils/breathe';
import { getService } from '../utils/get-service';
import { today } from '../utils/today';
import { contextOf } from './entry-context';
import { assessmentIdOf, inputHashOf, itemKeyOf, type ItemIdentity } from './identity';
import { recordOf, titleColumn, type RowContext } from './record';

/** What became of some documents' rows. */
export type Reconciliation = Pick<RunSummary, 'scored' | 'unchanged' | 'removed' | 'failed'>;

interface Writes {
  readonly insert: NewRow[];
  readonly rewrite: { id: number; row: NewRow }[];
  readonly change: { id: number; changes: RowChanges }[];
}

/** An entry that belongs to a brand, ready to be scored. */
interface Candidate extends RowContext {
  readonly asset: AssetText;
  readonly pair: BrandbookPair;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Content types without draft and publish have a date in `publishedAt` too: what is saved is live. */
const statusOf = (entry: Entry): 'draft' | 'published' => (entry.publishedAt === null ? 'draft' : 'published');

const identityOf = (contentType: string, entry: Entry): ItemIdentity => ({
  contentType,
  documentId: entry.documentId,
  locale: entry.locale ?? '',
  status: statusOf(entry),
});

/** Reports count an entry once in each locale: as published, or as a draft where it never was. */
function countedRows(entries: readonly Entry[]): (entry: Entry) => boolean {
  const placeOf = (entry: Entry) => JSON.stringify([entry.documentId, entry.locale]);
  const published = new Set(entries.filter((entry) => statusOf(entry) === 'published').map(placeOf));
  return (entry) => statusOf(entry) === 'published' || !published.has(placeOf(entry));
}

async function candidateOf(
  strapi: Core.Strapi,
  binding: Binding,
  entry: Entry,
  { counted, catalogue, asOf }: { counted: boolean; catalogue: Catalogue; asOf: string },
): Promise<Candidate | null> {
  const { brand, touchpoint } = contextOf(binding, entry);
  if (brand === null) return null;
  const pair = await getService(strapi, 'brandbooks').pair(brand);
  if (pair === null) throw new Error(`there is no brand with the key "${brand}"`);
  const extraction = getService(strapi, 'extraction');
  const { units } = extraction.read(binding, entry);
  const language = languageOfLocale(entry.locale);
  const point = touchpoint === null ? undefined : catalogue.touchpoints.get(touchpoint);
  const stage = stageOf(binding.stageField, entry, point?.stage);
  const asset: AssetText = {
    units,
    ...(language === undefined ? {} : { language }),
    ...(touchpoint === null ? {} : { touchpoint }),
    ...(stage === null ? {} : { stage }),
  };
  return {
    item: identityOf(binding.contentType, entry),
    counted,
    title: extraction.title(binding, entry, units),
    brand,
    touchpoint,
    stage,
    channel: point?.channel ?? null,
    department: point?.department ?? null,
    inputHash: inputHashOf(asset, pair, asOf),
    asset,
    pair,
  };
}

/** What differs in a row whose score still holds, or null. */
function changesOf(
  row: LightRow,
  { title, stage, channel, department, counted }: RowContext,
  now: Date,
): RowChanges | null {
  const wanted = { title: titleColumn(title), stage, channel, department, counted };
  const same =
    row.title === wanted.title &&
    row.stage === stage &&
    row.channel === channel &&
    row.department === department &&
    row.counted === counted;
  if (same) return null;
  return row.counted === counted ? wanted : { ...wanted, changedAt: now };
}

async function write(
  strapi: Core.Strapi,
  repository: AssessmentRepository,
  { insert, rewrite, change }: Writes,
  gone: readonly number[],
): Promise<void> {
  if (insert.length + rewrite.length + change.length + gone.length === 0) return;
  await strapi.db.transaction(async () => {
    await repository.remove(gone);
    await repository.insert(insert);
    for (const { id, row } of rewrite) await repository.rewrite(id, row);
    for (const { id, changes } of change) await repository.change(id, changes);
  });
}

async function attempt(
  strapi: Core.Strapi,
  repository: AssessmentRepository,
  contentType: string,
  documentIds: readonly string[],
): Promise<Reconciliation> {
  const existing = new Map((await repository.ofEntries(contentType, documentIds)).map((row) => [row.itemKey, row]));
  const binding = (await getService(strapi, 'bindings').of(contentType))?.definition;
  const entries = binding === undefined ? [] : await getService(strapi, 'extraction').entries(binding, documentIds);
  const catalogue = await getService(strapi, 'catalogue').read();
  const asOf = today();
  const isCounted = countedRows(entries);
  const writes: Writes = { insert: [], rewrite: [], change: [] };
  const kept = new Set<string>();
  const failed: Reconciliation['failed'] = [];
  const breathe = createBreather();
  let unchanged = 0;

  for (const entry of entries) {
    const item = identityOf(contentType, entry);
    const itemKey = itemKeyOf(item);
    const row = existing.get(itemKey);
    try {
      const candidate =
        binding && (await candidateOf(strapi, binding, entry, { counted: isCounted(entry), catalogue, asOf }));
      if (!candidate) continue;
      kept.add(itemKey);
      const { asset, pair, ...context } = candidate;
      const now = new Date();
      if (row?.inputHash === context.inputHash && row.brand === context.brand) {
        const changes = changesOf(row, context, now);
        if (changes !== null) writes.change.push({ id: row.id, changes });
        unchanged += 1;
        continue;
      }
      const scored = getService(strapi, 'scoring').score(assessmentIdOf(itemKey), asset, pair, asOf);
      const record = recordOf(scored, context, now);
      if (row === undefined) writes.insert.push(record);
      else writes.rewrite.push({ id: row.id, row: record });
    } catch (error) {
      kept.add(itemKey);
      failed.push({ contentType, documentId: item.documentId, locale: item.locale, message: messageOf(error) });
    }
    await breathe();
  }

  const gone = [...existing.values()].filter((row) => !kept.has(row.itemKey)).map((row) => row.id);
  await write(strapi, repository, writes, gone);
  return { scored: writes.insert.length + writes.rewrite.length, unchanged, removed: gone.length, failed };
}

/**
 * Brings the assessments of some documents to what is stored now, whatever happened to them: every locale, as draft
 * and as published, is scored where text, brandbook or engine changed or a date of the brandbook passed; rows of what is gone are removed. All rows
 * are written at once or not at all. An entry that fails keeps the row it had.
 */
export async function reconcile(
  strapi: Core.Strapi,
  repository: AssessmentRepository,
  contentType: string,
  documentIds: readonly string[],
): Promise<Reconciliation> {
  try {
    return await attempt(strapi, repository, contentType, documentIds);
  } catch {
    // Another instance may have written the same rows between our reading and writing: what it wrote is read now.
    return attempt(strapi, repository, contentType, documentIds);
  }
}
