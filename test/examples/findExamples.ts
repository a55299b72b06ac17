import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A block of TypeScript that a reader may copy. */
export interface Example {
  /** File and line it begins at. */
  readonly where: string;
  /** The block as written. */
  readonly code: string;
  /** Exported function whose doc comment it stands in; null in a page. */
  readonly of: string | null;
}

const fence = /^```(?:ts|typescript)\n([\s\S]*?)^```/gm;

/** Every `ts` block of the doc comments of `src`, the README and the pages of `docs`. */
export function findExamples(root: string): readonly Example[] {
  const sources = filesIn(join(root, 'src'), '.ts').flatMap((file) => inSource(root, file));
  const pages = [join(root, 'README.md'), ...filesIn(join(root, 'docs'), '.md')].flatMap((file) =>
    blocksOf(readFileSync(file, 'utf8'), file.slice(root.length + 1), 1, null),
  );
  return [...sources, ...pages];
}

/** Names of the functions an entry exports. */
export function exportedFunctions(root: string, entry: string): readonly string[] {
  const program = ts.createProgram([join(root, entry)], {
    allowImportingTsExtensions: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, entry));
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) throw new Error(`No module: ${entry}`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
    .map((symbol) => symbol.name);
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.startsWith('site'))
    .sort()
    .map((name) => join(folder, name));
}

function inSource(root: string, file: string): readonly Example[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const name = ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? null) : null;
    return (ts.getLeadingCommentRanges(text, statement.pos) ?? []).flatMap(({ pos, end }) => {
      const comment = text.slice(pos, end).replace(/^[ \t]*\*[ \t]?/gm, '');
      const line = source.getLineAndCharacterOfPosition(pos).line + 1;
      return blocksOf(comment, file.slice(root.length + 1), line, name);
    });
  });
}

function blocksOf(text: string, file: string, firstLine: number, of: string | null): readonly Example[] {
  return [...text.matchAll(fence)].map((match) => ({
    where: `${file}:${firstLine + text.slice(0, match.index).split('\n').length}`,
    code: match[1] ?? '',
    of,
  }));
}
