// What the emitted code is held to: Playwright's recommended rules, and no promise that nobody waits for.
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';

export default [
  { ignores: ['node_modules/**', 'eslint.config.mjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['Features/**/*.ts', 'Support/**/*.ts'],
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
  },
  { files: ['Features/**/*.ts'], ...playwright.configs['flat/recommended'] },
];
