import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import ts from 'typescript';

/** What one line of an example claims, and what came. */
export interface Claim {
  /** The expression as written. */
  readonly expression: string;
  /** What the comment says it gives; an error name for `// throws`. */
  readonly expected: unknown;
  /** What it gave; the name of the error it threw. */
  readonly actual: unknown;
}

/**
 * Runs a block against the built package: every `// => value` behind an expression statement, or on the line below it,
 * and every `// throws Name`.
 */
export async function runExample(code: string, root: string): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const script = ts.transpileModule(instrument(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: true },
  }).outputText;
  const built = (name: string): string => pathToFileURL(join(root, 'dist', `${name}.js`)).href;
  const linked = script
    .replace(/(from\s+)(['"])cx-metrics\2/g, `$1'${built('index')}'`)
    .replace(
      /(from\s+)(['"])cx-metrics\/(\w+)\2/g,
      (_all, from: string, _quote, name: string) => `${from}'${built(name)}'`,
    )
    .replace(/(from\s+)(['"])zod\2/g, `$1'${import.meta.resolve('zod')}'`);
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(linked)}`)) as {
    default: (claim: (expression: string, run: () => unknown, expected: unknown, throws: boolean) => void) => void;
  };
  module.default((expression, run, expected, throws) => {
    claims.push({ expression, expected, actual: throws ? thrownBy(run) : run() });
  });
  return claims;
}

function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).constructor.name;
  }
  return 'nothing';
}

/** The block as a module: imports first, then one function that runs the rest and reports each claim. */
function instrument(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const body: string[] = [];
  source.statements.forEach((statement) => {
    const text = statement.getText(source);
    if (ts.isImportDeclaration(statement)) {
      imports.push(text);
      return;
    }
    const comment = commentBehind(code, statement.end);
    const [, kind, claimed] = /^(=>|throws)\s*([\s\S]*)$/.exec(comment) ?? [];
    if (kind === undefined || !ts.isExpressionStatement(statement)) {
      body.push(text);
      return;
    }
    const expression = statement.expression.getText(source);
    const expected = kind === 'throws' ? JSON.stringify(claimed?.trim()) : `(${claimed})`;
    body.push(`claim(${JSON.stringify(expression)}, () => (${expression}), ${expected}, ${kind === 'throws'});`);
  });
  return `${imports.join('\n')}\nexport default (claim) => {\n${body.join('\n')}\n};`;
}

/** The line comments that follow a statement on its line or on the lines right below, joined, without their slashes. */
function commentBehind(code: string, end: number): string {
  const [sameLine = '', ...below] = code.slice(end).split('\n');
  const onLine = /^\s*\/\/\s?(.*)$/.exec(sameLine)?.[1];
  const lines = onLine === undefined ? [] : [onLine];
  if (onLine === undefined && sameLine.trim() !== '') return '';
  for (const line of below) {
    const more = /^\s*\/\/\s?(.*)$/.exec(line)?.[1];
    if (more === undefined || (lines.length > 0 && /^(=>|throws)/.test(more))) break;
    lines.push(more);
  }
  return lines.join('\n').trim();
}
