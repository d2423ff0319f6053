// {id: svg} on standard input → {id: what stands inside the optimised svg} on standard output.
//
// The drawings come out four times as large, in whole numbers: as exact as the eye can tell, and a
// fifth smaller than with decimals. Ends and corners of lines are left to the symbol around them.
import { optimize } from 'svgo';
import { text } from 'node:stream/consumers';

const SCALE = 4;

const inside = (svg) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
const scaled = (content) => `<g transform="scale(${SCALE})">${content}</g>`;

function optimised(svg, floatPrecision) {
  const plugins = [
    { name: 'removeAttrs', params: { attrs: '(id|stroke-miterlimit|stroke-linecap|stroke-linejoin)' } },
    { name: 'convertShapeToPath', params: { convertArcs: true } },
    {
      name: 'preset-default',
      params: { floatPrecision, overrides: { convertPathData: { floatPrecision, utilizeAbsolute: false } } },
    },
    'collapseGroups',
  ];
  return inside(optimize(svg, { multipass: true, plugins }).data);
}

/** A shape that cannot take the scale into its own numbers (a rounded rectangle) keeps its decimals. */
function small(svg) {
  const whole = optimised(svg.replace(inside(svg), scaled), 0);
  return whole.includes('transform') ? scaled(optimised(svg, 1)) : whole;
}

const drawings = JSON.parse(await text(process.stdin));
const result = Object.entries(drawings).map(([id, svg]) => [id, small(svg)]);
process.stdout.write(JSON.stringify(Object.fromEntries(result)));
