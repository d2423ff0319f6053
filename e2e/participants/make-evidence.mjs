// Makes the photos, recordings, texts and PDFs of the demo participants again: drawings, and synthetic speech.
// Needs chromium, espeak-ng and ffmpeg (`apt-get install -y chromium espeak-ng ffmpeg`).
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

const HERE = import.meta.dirname;
const LICENSE = `SPDX-FileCopyrightText: The contributors of Mijn PIP

SPDX-License-Identifier: EUPL-1.2

`;

/** Lines as written by hand on lined paper. */
const note = (lines, paper = '#fffdf4') => `
  <rect width="600" height="800" fill="#8a6a4c"/>
  <g transform="rotate(-2 300 400)"><rect x="50" y="50" width="500" height="700" fill="${paper}"/>
  ${Array.from({ length: 12 }, (_, at) => `<path d="M70 ${150 + at * 50}H530" stroke="#b9cbe0" stroke-width="2"/>`).join('')}
  ${lines.map((line, at) => `<text x="85" y="${138 + at * 50}" font-size="34" font-style="italic" font-family="cursive" fill="#23386b" transform="rotate(${at % 2 ? -0.6 : 0.5} 85 ${138 + at * 50})">${line}</text>`).join('')}</g>`;

/** A sheet on the wall, with a pin. */
const sheet = (title, rules) => `
  <rect width="600" height="800" fill="#dfe6e2"/>
  <rect x="60" y="70" width="480" height="660" rx="6" fill="#ffffff" stroke="#6d7f78" stroke-width="4"/>
  <circle cx="300" cy="96" r="13" fill="#a33a2c"/>
  <rect x="60" y="130" width="480" height="86" fill="#154273"/>
  <text x="300" y="188" font-size="42" font-weight="700" font-family="sans-serif" fill="#ffffff" text-anchor="middle">${title}</text>
  ${rules.map((rule, at) => `<circle cx="112" cy="${282 + at * 96}" r="26" fill="#e7eef7" stroke="#154273" stroke-width="3"/><text x="112" y="${294 + at * 96}" font-size="32" font-weight="700" font-family="sans-serif" fill="#154273" text-anchor="middle">${at + 1}</text><text x="158" y="${294 + at * 96}" font-size="32" font-family="sans-serif" fill="#1d2b26">${rule}</text>`).join('')}`;

/** A pack on the kitchen shelf. */
const pack = (word, colour) => `
  <rect width="600" height="800" fill="#f3eadb"/>
  <rect y="640" width="600" height="160" fill="#9c7148"/>
  <path d="M175 250l125-70 125 70v390H175z" fill="${colour}"/><path d="M175 250h250l-125-70z" fill="#00000022"/>
  <rect x="195" y="360" width="210" height="120" rx="10" fill="#ffffff"/>
  <text x="300" y="440" font-size="58" font-weight="700" font-family="sans-serif" fill="#1d2b26" text-anchor="middle">${word}</text>`;

const BREAD = `
  <rect width="600" height="800" fill="#ece4d6"/>
  <rect x="40" y="560" width="520" height="70" rx="14" fill="#b98a55"/>
  <path d="M90 560c-30-190 80-280 210-280s240 90 210 280z" fill="#8a5324"/>
  <path d="M90 560c-30-190 80-280 210-280s240 90 210 280z" fill="none" stroke="#5f3714" stroke-width="8"/>
  <path d="M190 340l50 120M290 320l30 130M390 340l10 110" stroke="#d9a566" stroke-width="18" stroke-linecap="round"/>`;

const SHELF = `
  <rect width="600" height="800" fill="#f6efe2"/>
  ${[230, 450, 670].map((y) => `<rect x="30" y="${y}" width="540" height="24" fill="#9c7148"/>`).join('')}
  ${[[90, 150], [230, 150], [370, 150], [500, 150], [100, 370], [250, 370], [400, 370]].map(([x, y], at) => `<ellipse cx="${x}" cy="${y + 40}" rx="58" ry="38" fill="${at % 2 ? '#c98b4a' : '#8a5324'}" stroke="#5f3714" stroke-width="4"/>`).join('')}
  ${[['bruin', '€ 3,10', 60], ['wit', '€ 2,85', 240], ['pita', '€ 1,95', 420]].map(([what, price, x]) => `<rect x="${x}" y="560" width="130" height="84" rx="8" fill="#ffffff" stroke="#6d7f78" stroke-width="3"/><text x="${x + 65}" y="596" font-size="28" font-family="sans-serif" text-anchor="middle">${what}</text><text x="${x + 65}" y="632" font-size="28" font-weight="700" font-family="sans-serif" text-anchor="middle">${price}</text>`).join('')}`;

const BUS_STOP = `
  <rect width="600" height="800" fill="#bcd8ea"/><rect y="640" width="600" height="160" fill="#8d9691"/>
  <rect x="285" y="120" width="30" height="560" fill="#5d6662"/>
  <rect x="110" y="90" width="380" height="330" rx="12" fill="#ffffff" stroke="#154273" stroke-width="8"/>
  <rect x="110" y="90" width="380" height="80" rx="12" fill="#154273"/>
  <text x="300" y="146" font-size="42" font-weight="700" font-family="sans-serif" fill="#ffffff" text-anchor="middle">Kerkplein</text>
  ${['4 Station 10:12', '4 Station 10:42', '9 Markt   10:20'].map((line, at) => `<text x="150" y="${230 + at * 60}" font-size="34" font-family="monospace" fill="#1d2b26" xml:space="preserve">${line}</text>`).join('')}`;

const PALLET_FORM = `
  <rect width="600" height="800" fill="#cfd6d3"/>
  <rect x="50" y="50" width="500" height="700" fill="#ffffff" stroke="#6d7f78" stroke-width="4"/>
  <text x="80" y="120" font-size="40" font-weight="700" font-family="sans-serif">Melding</text>
  ${[['Wat?', 'De pallet is kapot.'], ['Waar?', 'In gang 4, bij de deur.'], ['Wat deed u?', 'Ik zette hem apart.'], ['Naam', 'Olena']].map(([ask, told], at) => `<text x="80" y="${190 + at * 140}" font-size="26" font-family="sans-serif" fill="#4b5a54">${ask}</text><rect x="80" y="${206 + at * 140}" width="440" height="74" fill="#f3f6fa" stroke="#9fb0c4" stroke-width="2"/><text x="96" y="${254 + at * 140}" font-size="32" font-style="italic" font-family="cursive" fill="#23386b">${told}</text>`).join('')}`;

const PHOTOS = {
  'abdi/bewijsstukken/96aac234-672e-59bb-b01f-1349637987dd': BUS_STOP,
  'olena/bewijsstukken/ccd24a92-9a91-53b9-aee5-21d5508309c9': PALLET_FORM,
  'samar/bewijsstukken/85791fcf-bb34-5e95-b50e-850abca4bb3e': sheet('Veilig werken', ['Was uw handen.', 'Doe uw haar vast.', 'Pas op: heet!', 'Houd de vloer droog.']),
  'samar/bewijsstukken/d9497d0a-5fb3-5485-b6ac-c7f4d4cef931': BREAD,
  'samar/fotos/7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b01': SHELF,
  'olena/fotos/7d4b2e60-1c9a-4f35-9e27-3a8c5d6f7b02': note(['Boodschappen', '- melk 2x', '- boter', '- brood', '- zes eieren', '- thee']),
  'zebib/bewijsstukken/9839d344-662f-5fc8-a6a6-67f02e914600': note(['', '', 'Zebib', '', 'Zebib', '', 'Zebib']),
  'zebib/bewijsstukken/4e4dec72-ac9d-5e5d-80e9-3217f1b6c0fe': pack('zout', '#7fb0d6'),
  'zebib/bewijsstukken/5dbc19ae-70fc-5037-841e-2deb1b33a39e': pack('melk', '#9fd0b4'),
};

const RECORDINGS = {
  'abdi/bewijsstukken/09a09a6a-c0ad-540b-a9ab-eaf071367a42': 'Goedemorgen. Waar moet ik uitstappen voor het gemeentehuis? Bij halte Kerkplein? Dank u wel.',
  'blessing/bewijsstukken/48dd7835-9e4f-5e7e-bcdb-adb64641460c': 'Ik ben verpleegkundige. Ik wil mensen helpen. Ik werk vijf jaar in een ziekenhuis.',
  'elif/bewijsstukken/b6018ed2-5769-51a4-9ea8-ccb547c0df8a': 'Dag juf. Hoe gaat het met mijn kind? Leest zij goed? Dank u wel.',
  'farhad/bewijsstukken/b0f2a94c-74fc-55c1-bf45-378312531e9e': 'Ik wil later programmeur worden. Ik maak graag iets nieuws. Daarom ga ik naar het mbo.',
  'hodan/bewijsstukken/e7d4c4a2-a48d-55e7-b264-59e22a2870ec': 'Ik ben Hodan. Ik woon in de Lindestraat. Ik woon met mijn man en mijn dochter.',
  'olena/bewijsstukken/49e24558-0c9a-533c-87b3-cd02d77fefcb': 'Bram, lijn twee is schoon. De melk is klaar. De dozen moeten nog naar gang vier.',
  'olena/opnamen/5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d02': 'Vandaag vroeg ik in de pauze: hoe was je weekend? Mijn collega vertelde veel. Ik begreep bijna alles.',
  'samar/bewijsstukken/7c5d95bd-c339-5801-ab61-c6f965f3a69f': 'Henk, kunt u mij helpen? Ik begrijp de oven niet. Hoe lang moet het brood?',
  'samar/bewijsstukken/19decdc9-846d-5788-ad56-4b4be3343c85': 'Ik was mijn handen. Ik doe mijn haar vast. De oven is heet. Ik pas op.',
  'samar/opnamen/5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d01': 'Een klant vroeg om bruin brood. Ik zei: dat is drie euro tien. Zij zei: dank je wel. Ik was blij.',
  'zebib/bewijsstukken/7bd7ac60-7c66-5181-a988-0f8a9fc78094': 'Ui. Zout. Water. Rijst. Tomaat.',
  'zebib/bewijsstukken/9e428ab3-6859-5bc5-90d3-ace53760332a': 'Wat kost dit? Twee euro.',
  'zebib/opnamen/5a1f4a54-2f53-4c7e-8f5e-0a4c6b0b7d03': 'Ik ga naar de winkel. Ik zeg: goedemorgen. Ik koop melk. Ik zeg: dank u wel.',
  'zebib/opnamen/8f7e6d5c-4b3a-4291-8807-162534435201': 'Ui. Ui. Goed zo, Zebib. Morgen zeggen wij het samen.',
};

const TEXTS = {
  'farhad/bewijsstukken/559e13e6-a7d6-5433-83a2-183de5b7900b': 'Twee opleidingen\n\nHetzelfde: allebei mbo 4, allebei drie jaar, allebei met stage.\nAnders: de ene is over software, de andere over netwerken.\nDe ene is in Voorbeeldstad, de andere is een uur met de trein.\n',
  'samar/bewijsstukken/cac2ce51-309d-5a8e-b410-d33a643759fe': 'Hallo Henk,\n\nHet brood is klaar. De oven is uit.\nDe koekjes moeten nog in de doos.\n\nGroeten, Samar\n',
};

const PDFS = {
  'farhad/bewijsstukken/6c0b5f5e-3f0f-4c7c-9d43-2d1f5f7a9b10': '<h1>Software developer</h1><p>Mbo 4, drie jaar. U leert programma’s maken.</p><h1>Expert IT systems</h1><p>Mbo 4, drie jaar. U leert netwerken maken.</p>',
};

function write(file, bytes, origin) {
  mkdirSync(join(HERE, dirname(file)), { recursive: true });
  writeFileSync(join(HERE, file), bytes);
  if (origin) writeFileSync(join(HERE, `${file}.license`), LICENSE + origin);
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
for (const [file, scene] of Object.entries(PHOTOS)) {
  await page.setContent(`<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" style="display:block">${scene}</svg>`);
  write(`${file}.jpg`, await page.screenshot({ type: 'jpeg', quality: 70 }), 'Drawn for the demonstration; not a photo of anyone or anything.\n');
}
for (const [file, inner] of Object.entries(PDFS)) {
  await page.setContent(`<title>Twee opleidingen</title><body style="font: 20px sans-serif">${inner}`);
  write(`${file}.pdf`, await page.pdf({ format: 'A5' }), 'Made for the demonstration.\n');
}
await browser.close();

for (const [file, words] of Object.entries(RECORDINGS)) {
  const speech = execFileSync('espeak-ng', ['-v', 'nl', '-s', '135', '--stdout', words]);
  const options = '-v error -i - -ac 1 -c:a libopus -b:a 16k -fflags +bitexact -map_metadata -1 -f ogg -'.split(' ');
  write(`${file}.ogg`, execFileSync('ffmpeg', options, { input: speech }), "Synthetic speech made for the demonstration with espeak-ng; not a person's voice.\n");
}
for (const [file, words] of Object.entries(TEXTS)) write(`${file}.txt`, words);
