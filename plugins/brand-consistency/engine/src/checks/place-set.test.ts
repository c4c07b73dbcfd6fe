import { placeSet } from './place-set';

const place = (start: number, end: number, block = 0) => ({ unit: 0, block, start, end });

test('covers what lies wholly inside one place, and nothing that spans two', () => {
  const set = placeSet([place(10, 20), place(0, 30), place(30, 40), place(5, 6, 1)]);
  expect([place(12, 14), place(20, 30), place(30, 40), place(5, 6, 1)].map((at) => set.covers(at))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([place(29, 31), place(40, 41), place(5, 7, 1), place(0, 1, 2)].map((at) => set.covers(at))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('agrees with asking every place, over many small sets', () => {
  const spans = [0, 1, 2, 3, 4].flatMap((start) => [1, 2, 3].map((length) => place(start, start + length)));
  for (const a of spans) {
    for (const b of spans) {
      const set = placeSet([a, b]);
      for (const c of spans) {
        expect(set.covers(c)).toBe([a, b].some((outer) => outer.start <= c.start && c.end <= outer.end));
      }
    }
  }
});
