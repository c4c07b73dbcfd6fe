import type { Core } from '@strapi/strapi';
import type { AttributeSchema } from '../../../shared/extract/types';

/** An attribute as the server knows it. */
export interface ServerAttribute extends AttributeSchema {
  /** A relation's other side. */
  readonly target?: string;
}

/** A content type or component of the running app. */
export interface ServerSchema {
  readonly attributes: Readonly<Record<string, ServerAttribute>>;
}

type Registry = Readonly<Record<string, ServerSchema>>;

/** Every content type by uid. Strapi types them by generated declarations, which a plugin does not have. */
export const contentTypesOf = (strapi: Core.Strapi): Registry => strapi.contentTypes as unknown as Registry;

/** Every component by uid. */
export const componentsOf = (strapi: Core.Strapi): Registry => strapi.components as unknown as Registry;
