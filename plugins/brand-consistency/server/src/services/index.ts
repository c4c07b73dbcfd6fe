import { assessmentsService } from './assessments';
import { bindingsService } from './bindings';
import { brandbooksService } from './brandbooks';
import { catalogueService } from './catalogue';
import { consistencyService } from './consistency';
import { editorContextService } from './editor-context';
import { extractionService } from './extraction';
import { reportsService } from './reports';
import { runsService } from './runs';
import { scoringService } from './scoring';
import { touchpointsService } from './touchpoints';

export const services = {
  assessments: assessmentsService,
  bindings: bindingsService,
  brandbooks: brandbooksService,
  catalogue: catalogueService,
  consistency: consistencyService,
  'editor-context': editorContextService,
  extraction: extractionService,
  reports: reportsService,
  runs: runsService,
  scoring: scoringService,
  touchpoints: touchpointsService,
};
