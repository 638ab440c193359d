import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderError } from './folder-lock.js';

/** The file LMDB keeps in a data folder. */
export const dataFileName = 'data.mdb';

/*
 * How LMDB 3.5's file begins: two pages that say where everything is, of which the one with the higher transaction number
 * counts. Numbers are little-endian; offsets are within such a page.
 */
const magicOffset = 24;
const magic = 0xbeefc0de;
const layoutOffset = 28;
const layout = 2;
const pageSizeOffset = 48;
const rootOffsets = [88, 136];
const lastPageOffset = 144;
const numberOffset = 152;
const headBytes = 160;

/* A page has a head with its flags and the length of its list of nodes, then the list; places count from the list. */
const pageHeadBytes = 24;
const flagsOffset = 18;
const listLengthOffset = 20;
const branchPage = 0x01;
const largeValue = 0x01;
const innerTree = 0x02;
const treeRootOffset = 40;
const largeValuePagesOffset = 16;
const none = 0xffffffffffffffffn;

/**
 * Refuses a data file that LMDB would not survive opening: one that is not LMDB's, or was cut off, as a copy that was not
 * finished. A file that ends before the last page LMDB has given out is whole all the same when nothing leads there.
 */
export function checkDataFile(folder: string): void {
  const path = join(folder, dataFileName);
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    checkFile(folder, file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

function checkFile(folder: string, file: number, size: number): void {
  if (size === 0) return;
  const first = readAt(file, 0, headBytes);
  if (!isHead(first)) throw unusable(folder, 'is not a data file of this server');
  const pageSize = first.readUInt32LE(pageSizeOffset);
  const second = readAt(file, pageSize, headBytes);
  if (!isHead(second)) throw unusable(folder, 'is cut off');
  const head = second.readBigUInt64LE(numberOffset) > first.readBigUInt64LE(numberOffset) ? second : first;
  const pages = Math.floor(size / pageSize);
  if (Number(head.readBigUInt64LE(lastPageOffset)) < pages) return;
  const isWhole = rootOffsets.every((offset) => isTreeWithin({ file, pageSize, pages }, head.readBigUInt64LE(offset)));
  if (!isWhole) throw unusable(folder, 'is cut off');
}

function isHead(bytes: Buffer): boolean {
  return (
    bytes.length === headBytes &&
    bytes.readUInt32LE(magicOffset) === magic &&
    bytes.readUInt32LE(layoutOffset) === layout
  );
}

type Pages = { readonly file: number; readonly pageSize: number; readonly pages: number };

/** Whether every page a tree leads to lies within the file. */
function isTreeWithin(within: Pages, root: bigint): boolean {
  if (root === none) return true;
  if (root >= BigInt(within.pages)) return false;
  const page = readAt(within.file, Number(root) * within.pageSize, within.pageSize);
  const isBranch = (page.readUInt16LE(flagsOffset) & branchPage) !== 0;
  const list = page.subarray(pageHeadBytes);
  for (let at = 0; at < page.readUInt16LE(listLengthOffset); at += 2) {
    const node = list.subarray(list.readUInt16LE(at));
    if (!(isBranch ? isTreeWithin(within, childOf(node)) : isValueWithin(within, node))) return false;
  }
  return true;
}

/** A node of a branch is the number of a page; one of a leaf holds flags, the length of its key, the key and a value. */
function childOf(node: Buffer): bigint {
  return BigInt(node.readUInt32LE(0)) + (BigInt(node.readUInt16LE(4)) << 32n);
}

function isValueWithin(within: Pages, node: Buffer): boolean {
  const flags = node.readUInt16LE(4);
  const value = node.subarray(8 + node.readUInt16LE(6));
  if (flags & innerTree) return isTreeWithin(within, value.readBigUInt64LE(treeRootOffset));
  if (!(flags & largeValue)) return true;
  return value.readBigUInt64LE(0) + value.readBigUInt64LE(largeValuePagesOffset) <= BigInt(within.pages);
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function unusable(folder: string, what: string): DataFolderError {
  return new DataFolderError(
    `The file ${join(folder, dataFileName)} ${what}. Restore the folder from a backup, or choose another folder.`,
  );
}
