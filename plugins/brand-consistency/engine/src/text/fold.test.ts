import { foldKey, phraseKeys } from './fold';

describe('foldKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Hoạ', 'họa'],
    ['uỷ', 'ủy'],
    ['hoè', 'hòe'],
    ['loá', 'lóa'],
    ['TUỲ', 'tùy'],
  ])('writes %s and %s alike', (modern, traditional) => {
    expect(foldKey(modern)).toBe(traditional);
    expect(foldKey(traditional)).toBe(traditional);
  });

  it.each([
    ['ngòai', 'ngoài'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['hùynh', 'huỳnh'],
  ])('mends the misplaced tone of %s', (misplaced, right) => {
    expect(foldKey(misplaced)).toBe(right);
    expect(foldKey(right)).toBe(right);
  });

  it.each(['quý', 'giá', 'mùa', 'kìa', 'thuở', 'huệ', 'của', 'đồng'])('leaves %s', (word) => {
    expect(foldKey(word)).toBe(word);
  });

  it('folds case, apostrophes, decomposed letters and invisible characters', () => {
    expect(foldKey('DON’T')).toBe("don't");
    expect(foldKey('Ho\u0061\u0300')).toBe('hòa');
    expect(foldKey('khuyến\u00admãi\ufeff')).toBe('khuyếnmãi');
    expect(foldKey('ĐẠI')).toBe('đại');
    expect(foldKey('İs')).toBe('i̇s');
    expect(foldKey('!!!')).toBe('');
  });
});

describe('phraseKeys', () => {
  it('cuts a phrase as the analysis does', () => {
    expect(phraseKeys('  Giá sốc,\u00a0hôm nay! ')).toEqual(['giá', 'sốc', 'hôm', 'nay']);
    expect(phraseKeys('e-mail')).toEqual(['e', 'mail']);
    expect(phraseKeys("rock'n'roll 'quoted'")).toEqual(["rock'n'roll", 'quoted']);
    expect(phraseKeys('🎉 !!!')).toEqual([]);
  });
});
