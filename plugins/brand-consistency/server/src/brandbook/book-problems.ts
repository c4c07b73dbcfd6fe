import type { BrandbookProblem, CompiledBrandbook } from '../../../engine/src';

/** For what a brandbook is refused: rules that cannot run, and what is certain to be no use. */
export function bookProblems({ problems, diagnostics }: CompiledBrandbook): BrandbookProblem[] {
  const certain = diagnostics.filter(({ severity }) => severity === 'error');
  return [
    ...problems,
    ...certain.map(({ path, code, message, cure }) => ({
      path,
      code,
      message: { vi: `${message.vi} ${cure.vi}`, en: `${message.en} ${cure.en}` },
    })),
  ];
}
