// {id: svg} on standard input → {id: what stands inside the optimised svg} on standard output.
import { optimize } from 'svgo';
import { text } from 'node:stream/consumers';

const plugins = [
  { name: 'preset-default', params: { floatPrecision: 1 } },
  { name: 'removeAttrs', params: { attrs: 'id' } },
  'collapseGroups',
];
const optimised = Object.entries(JSON.parse(await text(process.stdin))).map(([id, svg]) => {
  const { data } = optimize(svg, { multipass: true, plugins });
  return [id, data.replace(/^<svg[^>]*>|<\/svg>$/g, '')];
});
process.stdout.write(JSON.stringify(Object.fromEntries(optimised)));
