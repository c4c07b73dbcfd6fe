import { suggestionsOf } from './suggestions';

const edit = (text: string) => ({ start: 0, end: 3, text });

describe('suggestionsOf', () => {
  it('pairs each wording with the edit that writes it, whatever its capitals', () => {
    const edits = [edit('Ưu đãi'), edit('Quà tặng')];
    expect(suggestionsOf({ expected: ['ưu đãi', 'quà tặng', 'một lời mời'], edits })).toEqual([
      { words: 'Ưu đãi', edit: edits[0] },
      { words: 'Quà tặng', edit: edits[1] },
      { words: 'một lời mời', edit: null },
    ]);
  });

  it('takes the one edit of a finding that offers no choice', () => {
    expect(suggestionsOf({ expected: [], edit: edit('') })).toEqual([{ words: '', edit: edit('') }]);
  });

  it('has nothing to suggest where there is nothing', () => expect(suggestionsOf({ expected: [] })).toEqual([]));
});
