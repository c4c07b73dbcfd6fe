import type { Core } from '@strapi/strapi';
import { assessmentRepository } from '../repositories/assessment';
import { reconcile, type Reconciliation } from '../assess/reconcile';
import { createWorkQueue } from '../utils/work-queue';

export interface AssessmentsService {
  /** Asks for a document to be assessed in the background; asked for twice before it starts, it is done once. */
  later(contentType: string, documentId: string): void;
  /**
   * Brings the rows of these documents to what is stored now: scores what changed, removes what is gone. In the
   * queue, so that it never runs beside another assessment. What fails is told, not thrown.
   */
  assess(contentType: string, documentIds: readonly string[]): Promise<Reconciliation>;
  /** Does something else while no assessment is running. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when no assessment is waiting or running. */
  settled(): Promise<void>;
  /** Takes no more work and waits for what was asked for. */
  close(): Promise<void>;
}

const SEPARATOR = ' ';

export function assessmentsService({ strapi }: { strapi: Core.Strapi }): AssessmentsService {
  const repository = assessmentRepository(strapi);
  const tell = (where: string, message: string) =>
    strapi.log.error(`brand-consistency: ${where} was not assessed: ${message}`);

  const queue = createWorkQueue(
    async (key) => {
      const [contentType = '', documentId = ''] = key.split(SEPARATOR);
      const { failed } = await reconcile(strapi, repository, contentType, [documentId]);
      for (const failure of failed) tell(`${contentType} ${documentId} ${failure.locale}`, failure.message);
    },
    (key, error) => tell(key, error instanceof Error ? error.message : String(error)),
  );

  return {
    later: (contentType, documentId) => queue.add([contentType, documentId].join(SEPARATOR)),
    assess: (contentType, documentIds) =>
      queue.exclusively(() => reconcile(strapi, repository, contentType, documentIds)),
    exclusively: queue.exclusively,
    settled: queue.settled,
    close: queue.close,
  };
}
