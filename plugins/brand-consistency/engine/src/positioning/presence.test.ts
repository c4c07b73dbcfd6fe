import fc from 'fast-check';
import { brandbookSchema } from '../brandbook/schema';
import { analyse } from '../text/analyse';
import { brandSignals, presenceOf } from './presence';

const brandbook = brandbookSchema().parse({
  brandbook: 1,
  brand: { id: 'sen', name: 'Sen' },
  positioning: {
    promise: { claim: 'Undisturbed rest', evidence: ['undisturbed rest', 'không bị làm phiền'] },
    differences: [{ id: 'beach', claim: 'Our own beach', evidence: ['private beach'] }],
    parity: [{ id: 'transfer', claim: 'airport transfer' }],
  },
  vocabulary: { prefer: ['villa', { term: 'trải nghiệm' }] },
});
const signals = brandSignals(brandbook);
const heard = (text: string) => presenceOf(analyse([{ path: 'text', text, format: 'plain' }]), signals);

describe('presenceOf', () => {
  it('hears evidence, claims without evidence and preferred words, in other forms too', () => {
    expect(heard('The villas have private beaches.').heard).toBeGreaterThanOrEqual(2);
    expect(heard('We arrange the airport transfer.').heard).toBeGreaterThanOrEqual(1);
    expect(heard('Một trải nghiệm mà quý khách không bị làm phiền.').heard).toBeGreaterThanOrEqual(2);
    expect(heard('Trời hôm nay nhiều mây, có lúc có mưa.').heard).toBe(0);
  });

  it('counts a part as less than a whole, and a repeated phrase once', () => {
    const part = heard('A beach for everybody.').heard;
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(heard('A private beach for everybody.').heard);
    expect(heard('A villa. Another villa.').heard).toBe(heard('A villa. Another house.').heard);
  });

  it('shows the words that it heard', () => {
    expect(heard('Beside the pool there is a private beach.').evidence.map(({ text }) => text)).toContain(
      'private beach',
    );
  });

  it('does not run on over the end of a sentence', () => {
    expect(heard('It is private. Beach towels are at the desk.').heard).toBeLessThan(1);
  });

  it('never hears less when a sentence is added', () => {
    const sentences = fc.constantFrom(
      'A villa.',
      'A private beach.',
      'Không bị làm phiền.',
      'It rains.',
      'Trải nghiệm.',
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 6 }), sentences, (before, one) => {
        expect(heard([...before, one].join(' ')).heard).toBeGreaterThanOrEqual(heard(before.join(' ')).heard);
      }),
      { numRuns: 60 },
    );
  });
});
