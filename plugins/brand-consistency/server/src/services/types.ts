import type { AssessmentsService } from './assessments';
import type { BindingsService } from './bindings';
import type { BrandbooksService } from './brandbooks';
import type { CatalogueService } from './catalogue';
import type { ConsistencyService } from './consistency';
import type { EditorContextService } from './editor-context';
import type { ExtractionService } from './extraction';
import type { ReportsService } from './reports';
import type { RunsService } from './runs';
import type { ScoringService } from './scoring';
import type { TouchpointsService } from './touchpoints';

/** The plugin's services by name, as `strapi.plugin('brand-consistency').service(name)` gives them. */
export interface Services {
  assessments: AssessmentsService;
  bindings: BindingsService;
  brandbooks: BrandbooksService;
  catalogue: CatalogueService;
  consistency: ConsistencyService;
  'editor-context': EditorContextService;
  extraction: ExtractionService;
  reports: ReportsService;
  runs: RunsService;
  scoring: ScoringService;
  touchpoints: TouchpointsService;
}
