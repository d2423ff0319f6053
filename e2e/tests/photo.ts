// Photos as a phone's camera makes them, and what is left of them when they arrive.
import type { Page } from '@playwright/test';
import exifr from 'exifr';

const START = Buffer.from([0xff, 0xd8]);
const APP1 = 0xe1;

/** EXIF's number for: hold the phone a quarter turn to see it upright. */
const QUARTER_TURN = 6;

/** A photo of these measures, with the place and the time at which it was taken; `turned` as a phone held upright takes it. */
export async function cameraPhoto(page: Page, width: number, height: number, turned = false): Promise<Buffer> {
  return withExif(await drawn(page, width, height), turned ? QUARTER_TURN : 1);
}

/** A JPEG full of noise, which is as large as a photo. */
async function drawn(page: Page, width: number, height: number): Promise<Buffer> {
  const url = await page.evaluate(([width, height]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d')!;
    const picture = context.createImageData(width, height);
    let state = 1;
    for (let at = 0; at < picture.data.length; at += 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      picture.data[at] = at % 4 === 3 ? 255 : state >> 16;
    }
    context.putImageData(picture, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, [width, height]);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Puts EXIF into a JPEG: how it was held, when, and where on earth (TIFF 6.0 in an APP1 segment). */
function withExif(jpeg: Buffer, orientation: number): Buffer {
  const gpsAt = 64;
  const entry = (tag: number, type: number, count: number, value: Buffer | number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    if (typeof value === 'number') type === 3 ? bytes.writeUInt16BE(value, 8) : bytes.writeUInt32BE(value, 8);
    else value.copy(bytes, 8);
    return bytes;
  };
  const directory = (...entries: Buffer[]): Buffer => {
    const count = Buffer.alloc(2);
    count.writeUInt16BE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const tiff = Buffer.alloc(168);
  Buffer.from('MM\0*\0\0\0\x08', 'latin1').copy(tiff);
  directory(entry(0x0112, 3, 1, orientation), entry(0x8825, 4, 1, gpsAt)).copy(tiff, 8);
  const [latitudeAt, longitudeAt] = [120, 144];
  directory(
    entry(0x0001, 2, 2, Buffer.from('N\0')), entry(0x0002, 5, 3, latitudeAt),
    entry(0x0003, 2, 2, Buffer.from('E\0')), entry(0x0004, 5, 3, longitudeAt),
  ).copy(tiff, gpsAt);
  [52, 1, 5, 1, 26, 1, 5, 1, 7, 1, 17, 1].forEach((value, index) => tiff.writeUInt32BE(value, latitudeAt + 4 * index));
  const contents = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(contents.length + 2, 2);
  return Buffer.concat([START, head, contents, jpeg.subarray(2)]);
}

/** Whether a JPEG tells where, when or with what it was taken. */
export function tellsMore(jpeg: Buffer): boolean {
  return jpeg.includes('Exif') || segments(jpeg).some(([marker]) => marker === APP1);
}

/** What an independent reader finds in a photo about where, when and with what it was taken. */
export async function tells(jpeg: Buffer): Promise<{ place?: { latitude: number; longitude: number }; more?: object }> {
  return { place: await exifr.gps(jpeg), more: await exifr.parse(jpeg, { xmp: true, iptc: true }) };
}

/** The measures of a JPEG, as its frame has them. */
export function measures(jpeg: Buffer): { width: number; height: number } {
  const frame = segments(jpeg).find(([marker]) => marker >= 0xc0 && marker <= 0xc2);
  if (!frame) throw new Error('this is no JPEG');
  return { height: frame[1].readUInt16BE(1), width: frame[1].readUInt16BE(3) };
}

/** The picture of a JPEG without anything about it: the tables, the frame and the scan. Other bytes are what they are. */
export function pictureOf(bytes: Buffer): Buffer {
  if (!isJpeg(bytes)) return bytes;
  const all = segments(bytes);
  const scan = all.reduce((at, [, contents]) => at + 4 + contents.length, 2);
  const tables = all.filter(([marker]) => marker < 0xe0).map(([, contents]) => contents);
  return Buffer.concat([...tables, bytes.subarray(scan)]);
}

function isJpeg(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).equals(START);
}

/** The segments of a JPEG before its picture, by marker. */
function segments(jpeg: Buffer): [number, Buffer][] {
  if (!isJpeg(jpeg)) throw new Error('this is no JPEG');
  const all: [number, Buffer][] = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; ) {
    const length = jpeg.readUInt16BE(at + 2);
    all.push([jpeg[at + 1], jpeg.subarray(at + 4, at + 2 + length)]);
    at += 2 + length;
  }
  return all;
}
