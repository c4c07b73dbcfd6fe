import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The environment every tested Strapi runs in: fixed secrets (worthless outside a test), no calls home, one time zone.
 * @returns {Record<string, string>}
 */
export const testEnvironment = () => ({
  TZ: 'UTC',
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-0123456789ab',
  JWT_SECRET: 'test-jwt-secret',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_HIDE_STARTUP_MESSAGE: 'true',
  BROWSER: 'none',
});

/**
 * @param {string} [label]
 * @returns {string} a new empty directory outside the repository
 */
export const temporaryDirectory = (label = 'test') =>
  mkdtempSync(path.join(os.tmpdir(), `brand-consistency-${label}-`));
