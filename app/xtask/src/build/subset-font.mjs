// A woff2 font on standard input → the same with LETTERS only, on standard output. The build puts LETTERS before this.
import subset from 'subset-font';
import { buffer } from 'node:stream/consumers';

process.stdout.write(await subset(await buffer(process.stdin), LETTERS, { targetFormat: 'woff2' }));
