import { liveScore } from '../../plugins/brand-consistency/admin/src/hooks/live-score';
import type { Scorecard } from '../../plugins/brand-consistency/engine/src';
import { PERMISSIONS, actionOf, type EditorContext } from '../../plugins/brand-consistency/shared/contracts';
import type { ContentSchema } from '../../plugins/brand-consistency/shared/extract/types';
import { bootStrapi, type BootedStrapi, type Caller } from '../support/strapi';
import { CALM, furnish, houseOf, NOTICE, NOTICE_BINDING, RESORT, type House } from './support/house';

jest.setTimeout(60_000);

const LAST_DAY = '2031-03-31';
const NEXT_DAY = new Date('2031-04-01T12:00:00Z');

/** A notice is read on the spot, in the stage of use; nobody should be hurried there, though in deciding one may. */
const BOOK = {
  ...RESORT,
  rules: [
    { id: 'hurry', extends: 'existence', tokens: ['nhanh tay'], level: 'error', stages: ['use'] },
    { id: 'dull', extends: 'existence', tokens: ['giữ yên tĩnh'], level: 'error', stages: ['decision'] },
  ],
  exceptions: [{ rule: 'vocabulary.avoid', text: 'giá sốc', reason: 'tên chương trình đã duyệt', until: LAST_DAY }],
};
const TEXT = `${CALM} Nhanh tay nhận giá sốc.`;

let booted: BootedStrapi;
let house: House;
let reader: Caller;
let documentId: string;

beforeAll(async () => {
  booted = await bootStrapi();
  house = houseOf(booted);
  const relations = await furnish(house);
  await house.service('brandbooks').importBrandbook(BOOK);
  const data = { heading: 'Biển', text: TEXT, ...relations };
  ({ documentId } = await house.notices.create({ locale: 'vi', status: 'draft', data }));
  await house.service('assessments').settled();
  await logIn();
});
const READ_NOTICES = {
  action: 'plugin::content-manager.explorer.read',
  subject: NOTICE,
  properties: { fields: ['heading', 'text'], locales: ['vi', 'en'] },
};
const EVERY_ACTION = (Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]).map((name) => ({
  action: actionOf(name),
}));
/** A login does not outlive the years that these tests skip. */
async function logIn(): Promise<void> {
  reader = booted.as(await booted.loginAs([...EVERY_ACTION, READ_NOTICES]));
}

afterEach(() => jest.useRealTimers());
afterAll(() => booted.close());

/** Only the calendar moves; timers run on as ever. */
const travelTo = (now: Date) =>
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });

async function storedCard(): Promise<Scorecard> {
  const [row] = await house.assessments({ entryDocumentId: documentId });
  return row?.['scorecard'] as Scorecard;
}

/** What the panel shows of the entry as it was saved. */
async function panelCard(values: object): Promise<Scorecard> {
  const { body } = await reader.get(
    `/brand-consistency/editor-context?contentType=${NOTICE}&documentId=${documentId}&locale=vi`,
  );
  const context: EditorContext = body;
  const { attributes } = booted.strapi.contentTypes[NOTICE as never] as unknown as ContentSchema;
  const live = await liveScore({
    context,
    content: { schema: { attributes }, components: {} },
    values,
    locale: 'vi',
  });
  if (live.kind !== 'scored') throw new Error(live.kind);
  return live.scorecard;
}

const rulesOf = ({ findings }: Scorecard) => findings.map(({ rule }) => rule);

describe('a rule for one stage', () => {
  it('speaks where the touchpoint is of that stage, and only there', async () => {
    const rules = rulesOf(await storedCard());
    expect(rules).toContain('rules.hurry');
    expect(rules).not.toContain('rules.dull');
  });

  it('speaks in the panel as in the store, score and findings alike', async () => {
    const [stored, panel] = [await storedCard(), await panelCard({ heading: 'Biển', text: TEXT })];
    expect(panel.fit).toEqual(stored.fit);
    expect(rulesOf(panel)).toEqual(rulesOf(stored));
    expect(panel.receipt).toEqual(stored.receipt);
  });

  it('speaks of a text that is stored nowhere, by its touchpoint or the stage that it names', async () => {
    const check = async (more: object) => {
      const units = [{ path: 'text', text: TEXT, format: 'plain' }];
      const { body } = await reader.post('/brand-consistency/check', {
        brand: 'resort',
        touchpoint: 'signage',
        units,
        ...more,
      });
      return rulesOf(body.scorecard);
    };
    expect(await check({})).toContain('rules.hurry');
    expect(await check({ stage: 'decision' })).toContain('rules.dull');
  });

  it('follows the entry’s own stage where the binding names a field for it', async () => {
    await house
      .service('bindings')
      .upsert({ name: 'Notices', definition: { ...NOTICE_BINDING, stageField: 'heading' } });
    await house.notices.update({ documentId, locale: 'vi', data: { heading: 'decision' } });
    await house.service('assessments').settled();
    expect(rulesOf(await storedCard())).toContain('rules.dull');
    expect(rulesOf(await panelCard({ heading: 'decision', text: TEXT }))).toContain('rules.dull');
    expect(rulesOf(await panelCard({ heading: 'use', text: TEXT }))).toContain('rules.hurry');
    await house.notices.update({ documentId, locale: 'vi', data: { heading: 'Biển' } });
    await house.service('bindings').upsert({ name: 'Notices', definition: NOTICE_BINDING });
    await house.service('runs').scoreEverything();
  });
});

describe('an exception with a last day', () => {
  it('survives the way into Strapi and out', async () => {
    expect((await house.service('brandbooks').exportBrandbook('resort'))?.exceptions).toEqual(BOOK.exceptions);
  });

  it('waives the finding until then, and the scorecard says who did', async () => {
    const { suppressed, receipt } = await storedCard();
    expect(suppressed).toMatchObject([
      {
        finding: { actual: 'giá sốc' },
        by: { source: 'exception', reason: 'tên chương trình đã duyệt', until: LAST_DAY },
      },
    ]);
    expect(receipt.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('does not make assessments stale from day to day', async () => {
    travelTo(new Date(`${LAST_DAY}T12:00:00Z`));
    expect(await house.service('runs').scoreEverything()).toMatchObject({ scored: 0 });
  });

  it('runs out in panel and store, and the next run re-assesses once', async () => {
    const before = (await storedCard()).fit.score ?? 0;
    travelTo(NEXT_DAY);
    await logIn();
    expect((await panelCard({ heading: 'Biển', text: TEXT })).suppressed).toEqual([]);
    expect(await house.service('runs').scoreEverything()).toMatchObject({ scored: 1 });
    const card = await storedCard();
    expect(card.suppressed).toEqual([]);
    expect(card.fit.score).toBeLessThan(before);
    expect((await panelCard({ heading: 'Biển', text: TEXT })).fit).toEqual(card.fit);
    expect(await house.service('runs').scoreEverything()).toMatchObject({ scored: 0 });
  });
});
