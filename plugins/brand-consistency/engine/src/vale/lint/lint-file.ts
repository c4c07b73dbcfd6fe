import { countCodePoints, isAscii, toBytes, trimSpace } from '../bytes';
import { markdownToHtml } from '../markdown';
import type { FoundProblem } from '../problems';
import type { FileMemory } from '../rule';
import { splitIntoSentences } from '../sentences';
import { measureText } from '../statistics';
import type { TextStatistics } from '../statistics';
import type { Sighting, ValeAlert } from '../types';
import { AlertCollector, LineIndex } from './alerts';
import { CommentSwitches } from './comments';
import { MaskedSource } from './context';
import { hideFrontMatter, lineOfValue, readFrontMatter } from './front-matter';
import { HtmlWalker } from './html-blocks';
import type { HtmlBlock, HtmlSettings } from './html-blocks';
import type { RulePlan } from './plan';
import { maskSyntax, sanitise } from './prepare';
import { Source } from './source';

export type ValeFormat = 'markdown' | 'html' | 'text';

/** What a file's rules are, and how it is to be read. */
export interface FileSettings extends HtmlSettings {
  readonly format: ValeFormat;
  /** With its dot: `.md`. */
  readonly extension: string;
  readonly plan: RulePlan;
  readonly styles: readonly string[];
  /** Turns what `BlockIgnores`, `TokenIgnores` and `CommentDelimiters` name into code and comments. */
  readonly transform: (markdown: string) => string;
}

export interface FileResult {
  readonly alerts: readonly ValeAlert[];
  /** Why the front matter could not be read, where it could not. */
  readonly problem: FoundProblem | null;
}

/** Reads one file with Vale's rules and says what Vale would say of it, in order of line and column. */
export function lintFile(source: string, settings: FileSettings): FileResult {
  return new FileLinter(sanitise(source), settings).run();
}

interface Block extends HtmlBlock {
  readonly context: Source;
  readonly line: number;
  readonly searches: boolean;
}

class FileLinter {
  private readonly collector: AlertCollector;
  private readonly switches: CommentSwitches;
  private readonly counts = new Map<string, number>();
  private readonly memory: FileMemory;
  private summary: string[] = [];
  private measured: TextStatistics | null = null;
  private problem: FoundProblem | null = null;
  private readonly isAscii: boolean;

  constructor(
    private readonly source: string,
    private readonly settings: FileSettings,
  ) {
    this.isAscii = isAscii(source);
    const isMarkup = settings.format !== 'text';
    this.collector = new AlertCollector(isMarkup ? new LineIndex(toBytes(source)) : null);
    this.switches = new CommentSwitches(settings.styles);
    this.memory = {
      seen: new Set(),
      counts: this.counts,
      statistics: () => (this.measured ??= measureText(this.summary.join(''))),
    };
  }

  run(): FileResult {
    const { source, settings } = this;
    if (settings.format === 'text') this.plain(source);
    else if (settings.format === 'html') this.markup(source, source);
    else {
      this.metadata();
      this.markup(markdownToHtml(settings.transform(hideFrontMatter(source))), maskSyntax(source));
    }
    const raw = new Source(toBytes(source));
    this.read({ text: source, scope: 'raw', isProse: false, context: raw, line: -1, searches: true }, 'raw');
    const alerts = [...this.collector.alerts].sort(
      (a, b) => a.Line - b.Line || a.Span[0] - b.Span[0] || (a.Check < b.Check ? -1 : a.Check > b.Check ? 1 : 0),
    );
    return { alerts, problem: this.problem };
  }

  private metadata(): void {
    const matter = readFrontMatter(this.source);
    if (matter === null) return;
    this.problem = matter.problem;
    const context = new Source(toBytes(this.source));
    for (const [key, text] of matter.texts) {
      const line = lineOfValue(matter.head, text);
      if (line < 0) continue;
      const scope = `text.frontmatter.${key}`;
      if (this.settings.ignoredScopes.includes(scope)) continue;
      this.read({ text, scope, isProse: false, context, line: line - 1, searches: false });
    }
  }

  private markup(html: string, context: string): void {
    const masked = new MaskedSource(toBytes(context));
    const walker = new HtmlWalker(
      masked,
      this.switches,
      {
        block: (block) => {
          const line = masked.lineOf(block.text);
          const located = { ...block, context: masked.source, line, searches: false };
          if (block.isProse) this.prose(located);
          else this.read(located, block.scope.startsWith('text.attr') ? block.scope : undefined);
        },
        count: (element) => this.counts.set(element, (this.counts.get(element) ?? 0) + 1),
        summarise: (text) => this.summary.push(text, '\n\n'),
      },
      this.settings,
      this.settings.format === 'html',
    );
    walker.walk(html);
    this.switches.reset();
    const text = this.summary.join('');
    this.read({
      text,
      scope: 'summary',
      isProse: false,
      context: new Source(toBytes(context === '' ? text : context)),
      line: 0,
      searches: true,
    });
  }

  private plain(text: string): void {
    const context = new Source(toBytes(text));
    this.prose({ text, scope: 'text', isProse: true, context, line: -1, searches: false });
  }

  /** A paragraph: by itself, sentence by sentence, and as a whole. */
  private prose(block: Block): void {
    const { plan } = this.settings;
    const searches = block.text.includes('\n');
    const scope = `${block.scope}${this.settings.extension}`;
    if (plan.readsParagraphs) {
      for (const text of block.text.split(/(?<=\n\n)/)) this.read({ ...block, text, searches }, `paragraph.${scope}`);
    }
    if (plan.readsSentences) {
      for (const sentence of splitIntoSentences(block.text)) {
        const text = trimSpace(sentence);
        if (text !== '') this.read({ ...block, text, searches }, `sentence.${scope}`);
      }
    }
    this.read({ ...block, searches }, scope);
  }

  private read(block: Block, ofScope?: string): void {
    const scope = ofScope === 'raw' || ofScope === undefined ? `${block.scope}${this.settings.extension}` : ofScope;
    this.collector.beginBlock();
    const seen = { text: block.text, scope, parent: scope };
    const { text, context } = block;
    const located = {
      text,
      bytes: toBytes(text),
      sentences: once(() => splitIntoSentences(text)),
      context,
      isAscii: this.isAscii,
      line: block.line,
      isRaw: scope.startsWith('raw'),
      searches: block.searches,
    };
    const hasPairs = /[\ud800-\udfff]/.test(text);
    for (const { rule, found } of this.settings.plan.find(block.text, scope)) {
      const { name } = rule.head;
      if (this.switches.silences(name)) continue;
      for (const sighting of rule.judge(seen, found, this.memory)) {
        if (this.switches.silences(`${name}[${sighting.match}]`)) continue;
        this.collector.add(hasPairs ? inCodePoints(sighting, text) : sighting, located);
      }
    }
  }
}

/** A sighting whose span counts code points, as the source's columns do. */
function inCodePoints(sighting: Sighting, text: string): Sighting {
  const [start, end] = sighting.span;
  const from = countCodePoints(text.slice(0, start));
  return { ...sighting, span: [from, from + countCodePoints(text.slice(start, end))] };
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
