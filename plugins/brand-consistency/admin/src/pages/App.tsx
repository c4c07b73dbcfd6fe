import { lazy, Suspense } from 'react';
import { Page, useAuth } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { actionOf } from '../../../shared/contracts/permissions';
import { GUARDS } from '../permissions';
import { EditorsPage } from './EditorsPage';

const ReportPage = lazy(() => import('./ReportPage').then((page) => ({ default: page.ReportPage })));
const AssessmentsPage = lazy(() => import('./AssessmentsPage').then((page) => ({ default: page.AssessmentsPage })));
const AssessmentPage = lazy(() => import('./AssessmentPage').then((page) => ({ default: page.AssessmentPage })));

/** The plugin's own pages. Those who only write are shown where their work is instead. */
export const App = () => {
  const permissions = useAuth('BrandConsistency', (state) => state.permissions);
  const may = (name: 'check' | 'readReports') => permissions.some(({ action }) => action === actionOf(name));
  if (may('check') && !may('readReports')) return <EditorsPage />;
  return (
    <Page.Protect permissions={GUARDS.readReports}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<ReportPage />} />
          <Route path="assessments" element={<AssessmentsPage />} />
          <Route path="assessments/:id" element={<AssessmentPage />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
};
