/** Findings as SARIF 2.1.0 (OASIS), for code hosts and editors that read it. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import { type KnownRule, OUTSIDE_RULES } from '../../core/rules/outside';
import { rules } from '../../core/rules/registry.generated';
import type { Severity } from '../../core/rules/types';
import type { CheckedDocument } from '../../core/service-report';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

export function sarif(checked: readonly CheckedDocument[]): string {
  const told: readonly KnownRule[] = [...rules, ...OUTSIDE_RULES];
  const known = new Map(told.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'nghiquyet', version, language: 'vi', rules: told.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ file }) => ({ location: { uri: uriOf(file) }, sourceLanguage: 'markdown' })),
        results: checked.flatMap(({ file, diagnostics }, artifact) =>
          diagnostics.map((found) => ({
            ruleId: found.rule,
            ...(known.has(found.rule) ? { ruleIndex: known.get(found.rule) } : {}),
            level: LEVELS[found.severity],
            message: { text: found.message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(file), index: artifact },
                  region: {
                    startLine: found.line,
                    startColumn: found.column,
                    endLine: found.endLine,
                    endColumn: found.endColumn,
                  },
                },
              },
            ],
            properties: { ref: found.ref, severity: found.severity },
          })),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const descriptor = (rule: KnownRule) => ({
  id: rule.id,
  shortDescription: { text: rule.title },
  help: { text: rule.basis.map(({ source, clause }) => `${source} ${clause}`.trim()).join('; ') || rule.title },
  defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.preset !== 'tham-dinh' },
  properties: { ref: rule.ref, group: rule.group },
});

/** A relative path stays relative (the reader knows the folder), each part percent-encoded. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
