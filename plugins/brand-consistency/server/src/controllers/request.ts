import type { MayRead } from '../assess/summary';

/** What the controllers read of a request; policies have put the user's ability there. */
export interface AdminRequest {
  readonly query: unknown;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: { can(action: string, subject: string): boolean } };
  status: number;
  body: unknown;
}

const READ = 'plugin::content-manager.explorer.read';

/** Which content types the user behind the request may read. */
export const mayReadOf =
  ({ state }: AdminRequest): MayRead =>
  (contentType) =>
    state.userAbility.can(READ, contentType);
