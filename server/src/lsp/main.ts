/**
 * Starts the language server as the process arguments say: `--stdio` (any editor), `--node-ipc` (our own client),
 * `--socket=PORT`, `--pipe=NAME`.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node-host';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), nodeHost(process.argv.includes('--node-ipc')));
