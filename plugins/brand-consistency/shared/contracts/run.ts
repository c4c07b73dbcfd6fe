/** POST /runs and what a run answers. */
export interface RunSummary {
  scored: number;
  unchanged: number;
  failed: { contentType: string; documentId: string; locale: string; message: string }[];
  removed: number;
  milliseconds: number;
}
