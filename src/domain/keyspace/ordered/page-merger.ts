import type { KeyTree } from './key-tree.js';
import type { Page } from './page.js';
import { NONE, PAGE_BYTES } from './page-head.js';
import type { PageMoves } from './page-moves.js';

/** A page with less joins a neighbour … */
const MERGE_BELOW_BYTES = PAGE_BYTES >> 2;
/** … when both then leave room to grow again. */
const MERGED_BYTES_MAX = PAGE_BYTES - MERGE_BELOW_BYTES;

/**
 * Joins pages that have become small with a neighbour, from a leaf up, and lowers the tree when its
 * root has one child left.
 */
export class PageMerger {
  readonly #tree: KeyTree;
  readonly #moves: PageMoves;
  readonly #parent: Page;
  readonly #left: Page;
  readonly #right: Page;
  /** The inner pages on the way to the leaf, and in each the child that is next. */
  readonly #pathPages: number[] = [];
  readonly #pathChildren: number[] = [];

  constructor(tree: KeyTree, moves: PageMoves) {
    this.#tree = tree;
    this.#moves = moves;
    this.#parent = tree.makePage();
    this.#left = tree.makePage();
    this.#right = tree.makePage();
  }

  /** The way to the leaf leads through this child; the root's `depth` is 0. */
  pass(depth: number, page: number, child: number): void {
    this.#pathPages[depth] = page;
    this.#pathChildren[depth] = child;
  }

  /** Keys were removed from a leaf that is `depth` pages below the root. */
  removedFrom(leaf: Page, depth: number): void {
    if (leaf.usedBytes < MERGE_BELOW_BYTES && depth > 0) this.#merge(depth - 1);
  }

  /** The child on the path below `depth` has become small. */
  #merge(depth: number): void {
    const parent = this.#tree.open(this.#parent, this.#pathPages[depth]!);
    if (parent.count > 0 && !this.#mergeChild(parent, this.#pathChildren[depth]!)) return;
    if (depth > 0) {
      if (parent.usedBytes < MERGE_BELOW_BYTES) this.#merge(depth - 1);
    } else {
      this.#lowerRoot(parent);
    }
  }

  #lowerRoot(root: Page): void {
    const tree = this.#tree;
    while (root.level > 0 && root.count === 0) {
      tree.root = root.link;
      tree.arena.free(root.address);
      tree.open(root, tree.root);
    }
  }

  /** Joins a child with its neighbour; false when they do not fit into one page. */
  #mergeChild(parent: Page, child: number): boolean {
    const tree = this.#tree;
    const at = Math.min(child, parent.count - 1);
    const left = tree.open(this.#left, parent.childAt(at));
    const right = tree.open(this.#right, parent.childAt(at + 1));
    const bytesMax = left.count === 0 || right.count === 0 ? PAGE_BYTES : MERGED_BYTES_MAX;
    const isLeaf = left.level === 0;
    const isMerged = isLeaf
      ? this.#moves.mergeLeaves(left, right, bytesMax)
      : this.#moves.mergeInner(left, right, parent, at, bytesMax);
    if (!isMerged) return false;
    const long = isLeaf ? parent.longAt(at) : NONE;
    parent.remove(at);
    if (long !== NONE) tree.long.free(long);
    tree.arena.free(right.address);
    return true;
  }
}
