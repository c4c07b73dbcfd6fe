import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The one method of better-sqlite3's connection that is used here. */
interface SqliteConnection {
  pragma(statement: string): unknown;
}

type Done = (error: unknown, connection: SqliteConnection) => void;

const DEFAULT_PORTS = { postgres: 5432, mysql: 3306 } as const;

const sqlite = (env: Core.Config.Shared.ConfigParams['env']) => ({
  // Compiled, this file lies in dist/config.
  connection: { filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.demo/data.db')) },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    // WAL lets the report be read while a run writes; with it, NORMAL loses at most the last commits in a power cut.
    afterCreate(connection: SqliteConnection, done: Done) {
      try {
        connection.pragma('journal_mode = WAL');
        connection.pragma('synchronous = NORMAL');
        connection.pragma('busy_timeout = 5000');
        done(null, connection);
      } catch (error) {
        // A file that is no database shows itself here; thrown, it would end the process past every handler.
        done(error, connection);
      }
    },
  },
});

const server = (env: Core.Config.Shared.ConfigParams['env'], client: keyof typeof DEFAULT_PORTS) => ({
  connection: {
    host: env('DATABASE_HOST', 'localhost'),
    port: env.int('DATABASE_PORT', DEFAULT_PORTS[client]),
    database: env('DATABASE_NAME', 'brand_consistency'),
    user: env('DATABASE_USERNAME', 'strapi'),
    password: env('DATABASE_PASSWORD', ''),
    ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
    ...(client === 'postgres' ? { schema: env('DATABASE_SCHEMA', 'public') } : {}),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  switch (client) {
    case 'sqlite':
      return { connection: { client, ...sqlite(env) } };
    case 'postgres':
    case 'mysql':
      return { connection: { client, ...server(env, client) } };
    default:
      throw new Error(`DATABASE_CLIENT is "${client}". Write sqlite, postgres or mysql.`);
  }
};
