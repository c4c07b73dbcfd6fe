import { compileBrandbook } from '../../brandbook/compile';
import { parseBrandbook } from '../../brandbook/parse';
import { examine } from '../../examine';
import { assess } from '../assess';

function score(formal: number, text: string) {
  const parsed = parseBrandbook({ brandbook: 1, brand: { id: 'sen', name: 'Sen' }, tone: { formal } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const card = assess(
    examine({ units: [{ path: 'text', text, format: 'plain' }] }),
    compileBrandbook(parsed.brandbook),
  );
  return card.contributions.map(({ source, dimension }) =>
    'feature' in source ? `${dimension} ${source.feature}` : dimension,
  );
}

const CHATTY = "We're open till nine, so pop in whenever you like. There's coffee on and we'd love a chat. ";
const OFFICIAL =
  'Pursuant to the aforementioned provisions, patrons are hereby requested to refrain from entering the premises. ';

describe('mixed register', () => {
  it('hears stiff phrases among chatty ones, as a matter of tone', () => {
    expect(score(-60, CHATTY + OFFICIAL)).toContain('tone register.stiff');
    expect(score(-60, CHATTY + CHATTY)).not.toContain('tone register.stiff');
  });

  it('hears slang and chat words in a formal voice, as a matter of vocabulary', () => {
    const formal = 'Quý khách vui lòng xuất trình giấy tờ tuỳ thân tại quầy. Chúng tôi trân trọng cảm ơn. ';
    expect(score(70, `${formal}Thui ko sao đâu nha, hok có j hết á, vô đây chơi zui lém.`)).toContain(
      'vocabulary register.slack',
    );
    expect(score(70, formal + formal)).not.toContain('vocabulary register.slack');
  });

  it('says nothing where the target lies where a text without cues does', () => {
    expect(score(45, CHATTY + OFFICIAL).filter((one) => one.includes('register'))).toEqual([]);
  });
});
