// A woff2 font on standard input → the same with the letters of Tigrinya and Amharic only, on standard output.
//
// The basic Ethiopic block with its punctuation and numbers has them all; the supplements for other
// languages are two fifths of the file.
import subset from 'subset-font';
import { buffer } from 'node:stream/consumers';

const [FIRST, LAST] = [0x1200, 0x137c];

const letters = Array.from({ length: LAST - FIRST + 1 }, (_, offset) => String.fromCodePoint(FIRST + offset));
process.stdout.write(await subset(await buffer(process.stdin), letters.join(''), { targetFormat: 'woff2' }));
