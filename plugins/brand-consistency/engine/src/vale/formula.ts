import { ValeRuleError } from './problems';

/** Gives a variable's value; NaN for one that does not exist. */
export type Lookup = (name: string) => number;
type Value = number | boolean;
/** A formula ready to be reckoned with the document's counts. */
export type Formula = (lookup: Lookup) => Value;

/** Of Tengo's `math` module what formulas over counts need. */
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  cbrt: Math.cbrt,
  ceil: Math.ceil,
  exp: Math.exp,
  floor: Math.floor,
  log: Math.log,
  log10: Math.log10,
  log2: Math.log2,
  max: Math.max,
  min: Math.min,
  mod: (a, b) => a % b,
  pow: Math.pow,
  round: Math.round,
  sqrt: Math.sqrt,
  trunc: Math.trunc,
};
const TOKEN = /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_][\w.]*)|(<=|>=|==|!=|&&|\|\||[-+*/%<>!()?:,]))/y;
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];
const DEEPEST = 100;

/**
 * Reads an arithmetic expression: numbers, variables, `+ - * / %`, comparisons, `&& || !`, `a ? b : c`, brackets and
 * `math.…` functions. Nothing is ever executed but arithmetic. @throws ValeRuleError
 */
export function compileFormula(source: string, key: string): Formula {
  return new FormulaReader(source, key).read();
}

class FormulaReader {
  private readonly tokens: string[] = [];
  private at = 0;
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly key: string,
  ) {
    TOKEN.lastIndex = 0;
    let end = 0;
    for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
      this.tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
      end = TOKEN.lastIndex;
    }
    if (source.slice(end).trim() !== '') throw this.wrong(source.slice(end).trim());
  }

  read(): Formula {
    const formula = this.choice();
    const rest = this.tokens[this.at];
    if (rest !== undefined) throw this.wrong(rest);
    return formula;
  }

  private choice(): Formula {
    if (++this.depth > DEEPEST) throw this.wrong('(');
    const test = this.level(0);
    this.depth--;
    if (!this.takes('?')) return test;
    const then = this.choice();
    this.expect(':');
    const otherwise = this.choice();
    return (lookup) => (test(lookup) === true ? then(lookup) : otherwise(lookup));
  }

  private level(level: number): Formula {
    const signs = LEVELS[level];
    if (signs === undefined) return this.unary();
    let left = this.level(level + 1);
    for (let sign = this.tokens[this.at]; sign !== undefined && signs.includes(sign); sign = this.tokens[this.at]) {
      this.at++;
      left = joined(sign, left, this.level(level + 1));
    }
    return left;
  }

  private unary(): Formula {
    if (this.takes('-')) {
      const value = this.unary();
      return (lookup) => -Number(value(lookup));
    }
    if (this.takes('+')) return this.unary();
    if (this.takes('!')) {
      const value = this.unary();
      return (lookup) => value(lookup) !== true;
    }
    return this.primary();
  }

  private primary(): Formula {
    const token = this.tokens[this.at++];
    if (token === undefined) throw this.wrong('');
    if (token === '(') {
      const inner = this.choice();
      this.expect(')');
      return inner;
    }
    if (/^[\d.]/.test(token)) {
      const value = Number(token);
      return () => value;
    }
    if (!/^[A-Za-z_]/.test(token)) throw this.wrong(token);
    if (token === 'true' || token === 'false') return () => token === 'true';
    if (this.takes('(')) return this.call(token);
    if (token === 'math.pi') return () => Math.PI;
    if (token === 'math.e') return () => Math.E;
    const name = token.replaceAll('.', '_');
    return (lookup) => lookup(name);
  }

  private call(name: string): Formula {
    const apply = FUNCTIONS[name.replace(/^math\./, '')];
    if (apply === undefined) throw this.wrong(name);
    const values: Formula[] = [];
    while (!this.takes(')')) {
      values.push(this.choice());
      if (this.tokens[this.at] !== ')') this.expect(',');
    }
    return (lookup) => apply(...values.map((value) => Number(value(lookup))));
  }

  private takes(sign: string): boolean {
    if (this.tokens[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw this.wrong(this.tokens[this.at] ?? '');
  }

  private wrong(token: string): ValeRuleError {
    return new ValeRuleError(
      'VALE_FORMULA',
      this.key,
      {
        en: `“${this.source.trim()}” cannot be reckoned: ${token === '' ? 'something is missing at its end' : `“${token}” is not understood there`}.`,
        vi: `Không tính được “${this.source.trim()}”: ${token === '' ? 'còn thiếu ở cuối' : `không hiểu “${token}” ở đó`}.`,
      },
      {
        en: 'Use numbers, variables, + - * / %, comparisons, brackets and math functions.',
        vi: 'Chỉ dùng số, biến, + - * / %, phép so sánh, ngoặc và các hàm math.',
      },
    );
  }
}

function joined(sign: string, left: Formula, right: Formula): Formula {
  const number = (reckon: (a: number, b: number) => Value): Formula => {
    return (lookup) => reckon(Number(left(lookup)), Number(right(lookup)));
  };
  switch (sign) {
    case '||':
      return (lookup) => left(lookup) === true || right(lookup) === true;
    case '&&':
      return (lookup) => left(lookup) === true && right(lookup) === true;
    case '==':
      return (lookup) => left(lookup) === right(lookup);
    case '!=':
      return (lookup) => left(lookup) !== right(lookup);
    case '<':
      return number((a, b) => a < b);
    case '<=':
      return number((a, b) => a <= b);
    case '>':
      return number((a, b) => a > b);
    case '>=':
      return number((a, b) => a >= b);
    case '+':
      return number((a, b) => a + b);
    case '-':
      return number((a, b) => a - b);
    case '*':
      return number((a, b) => a * b);
    case '/':
      return number((a, b) => a / b);
    default:
      return number((a, b) => a % b);
  }
}
