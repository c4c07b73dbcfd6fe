import { AsyncLocalStorage } from 'node:async_hooks';
import { createWorkQueue } from './work-queue';

describe('the work queue', () => {
  it('does what is asked for twice once, in order, and tells of failures', async () => {
    const done: string[] = [];
    const failed: string[] = [];
    const queue = createWorkQueue(
      async (key) => {
        if (key === 'bad') throw new Error('no');
        done.push(key);
      },
      (key) => failed.push(key),
    );
    for (const key of ['a', 'b', 'a', 'bad', 'c']) queue.add(key);
    await queue.settled();
    queue.add('a');
    await queue.settled();
    expect(done).toEqual(['a', 'b', 'c', 'a']);
    expect(failed).toEqual(['bad']);
  });

  it('waits for work that work asks for, and never overlaps', async () => {
    let active = 0;
    const done: string[] = [];
    const queue = createWorkQueue(
      async (key) => {
        active += 1;
        expect(active).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (key.length < 4) queue.add(`${key}x`);
        done.push(key);
        active -= 1;
      },
      () => undefined,
    );
    queue.add('a');
    await expect(queue.exclusively(async () => ++active - active--)).resolves.toBe(0);
    await queue.settled();
    expect(done).toEqual(['a', 'ax', 'axx', 'axxx']);
  });

  it('runs outside of the context that asked', async () => {
    const storage = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const queue = createWorkQueue(
      async () => void seen.push(storage.getStore()),
      () => undefined,
    );
    storage.run('a transaction', () => queue.add('a'));
    await queue.settled();
    expect(seen).toEqual([undefined]);
  });

  it('takes nothing more once closed', async () => {
    const done: string[] = [];
    const queue = createWorkQueue(
      async (key) => void done.push(key),
      () => undefined,
    );
    queue.add('a');
    await queue.close();
    queue.add('b');
    await queue.settled();
    expect(done).toEqual(['a']);
  });
});
