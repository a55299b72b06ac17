import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'docs/site/**', 'coverage/**', 'node_modules/**', '.stryker-tmp/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { tsdoc },
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.lint.json'] } },
    rules: {
      'tsdoc/syntax': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
      // What callers give is checked at run time too: not everybody compiles with types.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
);
