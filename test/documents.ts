import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run of plain words in a Word document. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of runs or words, with a style by its id. */
export const paragraph = (content: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content.startsWith('<') ? content : run(content)}</w:p>`;

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** A Word document around a body; `parts` adds or replaces files in it. */
export function docxOf(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const styles = [
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['Ueberschrift2', 'heading 2'],
    ['Caption', 'caption'],
  ];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r9" Type="${OFFICE}/hyperlink" Target="https://ferry.example/" TargetMode="External"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}>${styles.map(([id = '', name = '']) => style(id, name)).join('')}</w:styles>`,
    ...parts,
  };
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files))
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(packed);
}

export type PdfText = { text: string; x: number; y: number; size?: number };

/** A PDF of these words at these places; `extra` are objects of one’s own, numbered from 100. */
export function pdfOf(
  pages: PdfText[][],
  { info = '', catalog = '', extra = [] as string[] } = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${10 + 2 * at} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, `<< ${info} >>`],
  ]);
  pages.forEach((texts, at) => {
    const number = 10 + 2 * at;
    const content = texts
      .map(
        ({ text, x, y, size = 10 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.set(number + 1, stream(content));
  });
  for (const [at, object] of extra.entries()) objects.set(100 + at, object);
  return pdfFile(objects);
}

export const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** A file of numbered objects, with its table and its end; characters are bytes. */
export function pdfFile(objects: Map<number, string>): Uint8Array {
  let file = '%PDF-1.5\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const most = Math.max(...objects.keys()) + 1;
  const from = file.length;
  const rows = Array.from({ length: most }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  file += `xref\n0 ${most}\n${rows.join('')}trailer\n<< /Size ${most} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${from}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Words broken into lines of about so many letters, from a place downwards. */
export function linesAt(
  words: string[],
  { x, y, pitch = 13, size = 10 }: { x: number; y: number; pitch?: number; size?: number },
): PdfText[] {
  return words.map((text, at) => ({ text, x, y: y - at * pitch, size }));
}
