import type { ValeProblem } from '../../../engine/src/vale';

const lineWith = (text: string, part: string): number =>
  Math.max(1, text.split('\n').findIndex((row) => row.includes(part)) + 1);

/** The StylesPath is not said (`written` null), or is no folder. */
export function noStylesPath(configPath: string, text: string, written: string | null, root: string): ValeProblem {
  const code = 'VALE_MISSING_STYLES_PATH';
  if (written === null) {
    return {
      code,
      path: configPath,
      line: 1,
      message: { en: 'There is no StylesPath.', vi: 'Chưa có StylesPath.' },
      cure: {
        en: 'Write “StylesPath = styles” at the top, with the folder that your styles lie in.',
        vi: 'Viết “StylesPath = styles” ở đầu tệp, với thư mục chứa các bộ quy tắc.',
      },
    };
  }
  return {
    code,
    path: configPath,
    line: lineWith(text, 'StylesPath'),
    message: {
      en: `The StylesPath “${written}” is no folder (looked for at ${root}).`,
      vi: `StylesPath “${written}” không phải thư mục (đã tìm ở ${root}).`,
    },
    cure: {
      en: 'Write the path of the folder that your styles lie in; it counts from the configuration file.',
      vi: 'Viết đường dẫn tới thư mục chứa các bộ quy tắc, tính từ tệp cấu hình.',
    },
  };
}

/** A style, rule or vocabulary that is named and not there. */
export function missingName(
  configPath: string,
  text: string,
  name: string,
  what: 'style' | 'rule' | 'vocabulary',
  hasPackages: boolean,
): ValeProblem {
  const at = { path: configPath, line: lineWith(text, name) };
  const sync = hasPackages
    ? {
        en: ' If it comes from Packages, run “vale sync” first: nothing is downloaded here.',
        vi: ' Nếu nằm trong Packages, hãy chạy “vale sync” trước: công cụ này không tải gì về.',
      }
    : { en: '', vi: '' };
  if (what === 'vocabulary') {
    return {
      code: 'VALE_MISSING_VOCABULARY',
      ...at,
      message: { en: `There is no vocabulary “${name}”.`, vi: `Không có bộ từ vựng “${name}”.` },
      cure: {
        en: `Create config/vocabularies/${name}/accept.txt on the StylesPath.${sync.en}`,
        vi: `Tạo config/vocabularies/${name}/accept.txt trong StylesPath.${sync.vi}`,
      },
    };
  }
  const file = `${name.replaceAll('.', '/')}${what === 'rule' ? '.yml' : ''}`;
  return {
    code: 'VALE_MISSING_STYLE',
    ...at,
    message:
      what === 'style'
        ? {
            en: `The style “${name}” is not on the StylesPath.`,
            vi: `Không thấy bộ quy tắc “${name}” trong StylesPath.`,
          }
        : { en: `The rule “${name}” is not on the StylesPath.`, vi: `Không thấy quy tắc “${name}” trong StylesPath.` },
    cure: {
      en: `Put ${file} there, or take “${name}” out of this file.${sync.en}`,
      vi: `Đặt ${file} vào đó, hoặc bỏ “${name}” khỏi tệp này.${sync.vi}`,
    },
  };
}
