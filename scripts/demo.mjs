import path from 'node:path';
import { readArguments } from './demo/arguments.mjs';
import { DATABASE_VERSION, prepareDatabase } from './demo/database.mjs';
import { explain } from './demo/explain.mjs';
import { refusePortInUse } from './demo/port.mjs';
import { ensureSecrets } from './demo/secrets.mjs';
import { serve } from './demo/serve.mjs';
import { texts } from './demo/texts.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { HOST_DIST, ROOT } from './lib/places.mjs';
import { prepare } from './lib/prepare.mjs';
import { runMain } from './lib/problem.mjs';

const DATA = path.join(ROOT, '.demo');

runMain(async () => {
  const { once, language, help } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(texts(language).usage);
    return;
  }
  checkNodeVersion();
  const host = process.env.HOST ?? '127.0.0.1';
  if (!once) await refusePortInUse(host, process.env.PORT, language);

  await prepare({ admin: !once });

  const failed = (/** @type {unknown} */ error) => explain(error, { data: DATA, language });
  /** @type {Record<string, string>} */
  const database = {};
  try {
    await ensureSecrets(path.join(ROOT, '.env'));
    if ((process.env.DATABASE_CLIENT ?? 'sqlite') === 'sqlite' && process.env.DATABASE_FILENAME === undefined) {
      const { file, backup } = await prepareDatabase(DATA, DATABASE_VERSION);
      database.DATABASE_FILENAME = file;
      if (backup !== null) process.stderr.write(`${texts(language).replaced(path.relative(ROOT, backup))}\n`);
    }
  } catch (error) {
    throw failed(error);
  }

  const { code, failure } = await serve(path.join(HOST_DIST, 'demo', 'seed', 'run.js'), {
    args: [`--lang=${language}`, ...(once ? ['--once'] : [])],
    cwd: ROOT,
    env: {
      ...process.env,
      ...database,
      NODE_ENV: 'production',
      HOST: host,
      STRAPI_STARTUP_MESSAGE: 'false',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
  });
  if (failure !== null) throw failed(failure);
  process.exitCode = code;
});
