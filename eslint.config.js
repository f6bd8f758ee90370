import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const pureLayers = [
  'src/core/**/*.ts',
  'src/pack/**/*.ts',
  'src/scene/**/*.ts',
  'src/render/svg/**/*.ts',
  'src/app/**/*.ts',
  'src/contract/**/*.ts',
];

const nodeGlobals = [
  'process',
  'console',
  'Buffer',
  'URL',
  'setTimeout',
  'clearTimeout',
  'performance',
  'fetch',
  'module',
  'require',
];

/** What would make a result depend on when or where it was computed. */
const impure = [
  { object: 'Math', property: 'random', message: 'Pure layers give the same answer every time.' },
  { object: 'Date', property: 'now', message: 'Pure layers are given the time.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      'node_modules/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'geodata/',
    ],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-param-reassign': ['error', { props: false }],
    },
  },
  {
    files: pureLayers,
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', ...impure] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/cli/**', 'src/main/**', 'src/web/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/ui/**/*.ts', 'src/ui/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'no-restricted-globals': ['error', 'event', 'name', 'length', 'status', 'parent', 'origin'] },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // A test says `!` where the fixture guarantees the value; a wrong guess fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright names its fixture parameter by destructuring, even when it needs none.
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': 'error', eqeqeq: 'error' },
  },
);
