import { compatibility } from '../../../engine/src/compatibility/compatibility';
import type { Language } from '../../../engine/src/language';
import { loadBrandbook } from '../brandbooks';
import { EXIT, type Io } from '../io';

export interface CompatibilityOptions {
  readonly brandbook: string;
  readonly parent: string;
  readonly lang: Language;
  readonly format: string;
}

/** `brand-check compatibility`: does the child's brandbook agree with the parent's? Exit 1 when they clash. */
export async function compatibilityCommand(options: CompatibilityOptions, io: Io): Promise<number> {
  const [child, parent] = await Promise.all(
    [options.brandbook, options.parent].map((file) => loadBrandbook(file, io, options.lang)),
  );
  if (!child || !parent) throw new Error('two brandbooks were asked for');
  const report = compatibility(child, parent);
  const clashes = report.clashes.map(({ message, ...clash }) => ({ ...clash, message: message[options.lang] }));
  if (options.format === 'pretty') {
    const lines = clashes.map(({ path, message, contribution }) => `  ${path}  ${message}  (−${contribution})`);
    io.out(
      `${child.brand.name} × ${parent.brand.name}: ${report.score ?? `– (${report.reason})`}\n${lines.map((line) => `${line}\n`).join('')}`,
    );
  } else io.out(`${JSON.stringify({ ...report, clashes })}\n`);
  return clashes.length > 0 ? EXIT.findings : EXIT.clean;
}
