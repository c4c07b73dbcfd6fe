import { assessmentsController } from './assessments';
import { bindingsController } from './bindings';
import { checksController } from './checks';
import { editorContextController } from './editor-context';
import { reportsController } from './reports';
import { runsController } from './runs';

export const controllers = {
  assessments: assessmentsController,
  bindings: bindingsController,
  checks: checksController,
  'editor-context': editorContextController,
  reports: reportsController,
  runs: runsController,
};
