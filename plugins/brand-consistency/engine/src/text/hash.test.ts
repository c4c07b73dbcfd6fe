import { sha256Hex } from './hash';

describe('sha256Hex', () => {
  it('gives the published values (FIPS 180-4) over UTF-8', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('ư')).not.toBe(sha256Hex('u'));
    expect(sha256Hex('\ud800')).toHaveLength(64);
  });
});
