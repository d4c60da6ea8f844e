import { readFileSync } from 'node:fs';

/** What a command says instead of doing its work. */
export class Complaint extends Error {}

/** A text file as UTF-8, untouched. Throws a `Complaint` for what is no readable text. */
export const readText = (file: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Complaint(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Complaint(`${file} is a folder, not a file.`);
    throw new Complaint(`${file} cannot be read (${code ?? 'unknown error'}).`);
  }
  if (bytes.includes(0)) throw new Complaint(`${file} is not a text file.`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') throw new Complaint(`${file} is empty.`);
  return text;
};
