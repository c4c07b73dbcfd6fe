import { actionOf } from '../../shared/contracts/permissions';

const one = (name: Parameters<typeof actionOf>[0]) => [{ action: actionOf(name), subject: null }];

/** Permissions as the admin's guards take them. */
export const GUARDS = {
  readReports: one('readReports'),
  menu: [...one('readReports'), ...one('check')],
};
