import { actionOf, type PermissionName } from '../../../shared/contracts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const route = (method: Method, path: string, handler: string, permission: PermissionName) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [actionOf(permission)] } },
    ],
  },
});

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/editor-context', 'editor-context.find', 'check'),
      route('POST', '/check', 'checks.create', 'check'),
      route('GET', '/assessments', 'assessments.find', 'readReports'),
      route('GET', '/assessments/:id', 'assessments.findOne', 'readReports'),
      route('GET', '/report', 'reports.find', 'readReports'),
      route('POST', '/runs', 'runs.create', 'run'),
      route('GET', '/bindings', 'bindings.find', 'bind'),
      route('POST', '/bindings', 'bindings.create', 'bind'),
      route('PUT', '/bindings/:id', 'bindings.update', 'bind'),
      route('DELETE', '/bindings/:id', 'bindings.delete', 'bind'),
    ],
  },
};
