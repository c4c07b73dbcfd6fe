import { everyValueFirst } from './every-value-first';

it('lets each value be heard before any is heard again, and keeps the order otherwise', () => {
  const said = ['24h', '24h', '24h', '2 ngày', '3 ngày', '2 ngày'].map((value, id) => ({ id, value }));
  expect(everyValueFirst(said).map(({ id }) => id)).toEqual([0, 3, 4, 1, 5, 2]);
  expect(everyValueFirst([])).toEqual([]);
});
