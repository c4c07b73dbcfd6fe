import { adminApi } from '@strapi/strapi/admin';
import type {
  AssessmentDetail,
  AssessmentList,
  AssessmentListQuery,
  EditorContext,
  EditorContextQuery,
} from '../../../shared/contracts/assessment';
import type { PortfolioReport, ReportQuery } from '../../../shared/contracts/report';
import type { RunSummary } from '../../../shared/contracts/run';
import { PLUGIN_ID } from '../pluginId';

const BASE = `/${PLUGIN_ID}`;

export interface EditorContextArgument extends EditorContextQuery {
  /** When the entry was last saved: not sent, but a save makes the stored scores stale. */
  readonly savedAt: string | null;
}

const brandConsistencyApi = adminApi.enhanceEndpoints({ addTagTypes: ['BrandAssessment'] }).injectEndpoints({
  endpoints: (build) => ({
    getEditorContext: build.query<EditorContext, EditorContextArgument>({
      query: ({ savedAt: _savedAt, ...params }) => ({
        url: `${BASE}/editor-context`,
        method: 'GET',
        config: { params },
      }),
      providesTags: ['BrandAssessment'],
    }),
    getReport: build.query<PortfolioReport, ReportQuery>({
      query: (params) => ({ url: `${BASE}/report`, method: 'GET', config: { params } }),
      providesTags: ['BrandAssessment'],
    }),
    listAssessments: build.query<AssessmentList, Partial<AssessmentListQuery>>({
      query: (params) => ({ url: `${BASE}/assessments`, method: 'GET', config: { params } }),
      providesTags: ['BrandAssessment'],
    }),
    getAssessment: build.query<AssessmentDetail, string>({
      query: (id) => ({ url: `${BASE}/assessments/${encodeURIComponent(id)}`, method: 'GET' }),
      providesTags: ['BrandAssessment'],
    }),
    startRun: build.mutation<RunSummary, void>({
      query: () => ({ url: `${BASE}/runs`, method: 'POST', data: {} }),
      invalidatesTags: ['BrandAssessment'],
    }),
  }),
  overrideExisting: false,
});

export const {
  useGetEditorContextQuery,
  useGetReportQuery,
  useListAssessmentsQuery,
  useGetAssessmentQuery,
  useStartRunMutation,
} = brandConsistencyApi;
