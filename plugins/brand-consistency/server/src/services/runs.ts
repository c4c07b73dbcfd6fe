import type { Core } from '@strapi/strapi';
import type { RunSummary } from '../../../shared/contracts';
import { assessmentRepository } from '../repositories/assessment';
import { getService } from '../utils/get-service';
import { BrandbookInvalidError } from './brandbooks';

export interface RunProgress {
  readonly contentType: string;
  /** Documents done and in all, over every bound content type. */
  readonly done: number;
  readonly total: number;
}

export interface RunsService {
  /**
   * Brings every assessment up to date: every bound content type, every document, locale and status; removes what
   * has no entry any more; then each brand's consistency. What has not changed is not scored again. A second call
   * while one is running gets the same run's summary.
   */
  scoreEverything(options?: { readonly onProgress?: (progress: RunProgress) => void }): Promise<RunSummary>;
}

const DOCUMENTS_PER_PAGE = 100;

const rethrowUnless =
  (expected: typeof BrandbookInvalidError) =>
  (error: unknown): void => {
    if (!(error instanceof expected)) throw error;
  };

interface Tally {
  scored: number;
  unchanged: number;
  removed: number;
  failed: RunSummary['failed'];
}

export function runsService({ strapi }: { strapi: Core.Strapi }): RunsService {
  const repository = assessmentRepository(strapi);
  let running: Promise<RunSummary> | null = null;

  const assess = async (tally: Tally, contentType: string, documentIds: readonly string[]): Promise<void> => {
    const part = await getService(strapi, 'assessments').assess(contentType, documentIds);
    tally.scored += part.scored;
    tally.unchanged += part.unchanged;
    tally.removed += part.removed;
    tally.failed.push(...part.failed);
  };

  /** Pages through sorted document ids. */
  const eachPage = async (
    next: (cursor: string) => Promise<string[]>,
    work: (documentIds: string[]) => Promise<void>,
  ): Promise<void> => {
    let cursor = '';
    for (;;) {
      const page = await next(cursor);
      const last = page.at(-1);
      if (last === undefined) return;
      await work(page);
      cursor = last;
    }
  };

  const run = async (onProgress: (progress: RunProgress) => void): Promise<RunSummary> => {
    const since = performance.now();
    const tally: Tally = { scored: 0, unchanged: 0, removed: 0, failed: [] };
    const extraction = getService(strapi, 'extraction');
    const bound = [...(await getService(strapi, 'bindings').all()).keys()];
    const total = (await Promise.all(bound.map((contentType) => extraction.countDocuments(contentType)))).reduce(
      (sum, count) => sum + count,
      0,
    );
    let done = 0;
    for (const contentType of bound) {
      await eachPage(
        (cursor) => extraction.documentsAfter(contentType, cursor, DOCUMENTS_PER_PAGE),
        async (documentIds) => {
          await assess(tally, contentType, documentIds);
          done += documentIds.length;
          onProgress({ contentType, done, total });
        },
      );
    }
    // Rows of documents that are gone, and of types that nobody binds any more: nothing there to score, all to remove.
    for (const contentType of await repository.contentTypes()) {
      await eachPage(
        (cursor) => repository.entriesAfter(contentType, cursor, DOCUMENTS_PER_PAGE),
        async (documentIds) => {
          const present = bound.includes(contentType)
            ? await extraction.present(contentType, documentIds)
            : new Set<string>();
          const gone = documentIds.filter((documentId) => !present.has(documentId));
          if (gone.length > 0) await assess(tally, contentType, gone);
        },
      );
    }
    for (const brand of await repository.brands()) {
      // A brandbook with a mistake has been told of with each of its assets; the other brands go on.
      await getService(strapi, 'consistency').of(brand).catch(rethrowUnless(BrandbookInvalidError));
    }
    return { ...tally, milliseconds: Math.round(performance.now() - since) };
  };

  return {
    scoreEverything({ onProgress = () => undefined } = {}) {
      running ??= run(onProgress).finally(() => {
        running = null;
      });
      return running;
    },
  };
}
