/** What the client says it can take. */
import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client can take; read once, at `initialize`. */
export interface ClientAbilities {
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  /** Markdown in completion, and in hovers. */
  readonly markdown: boolean;
  readonly hoverMarkdown: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly showDocument: boolean;
  readonly watchedFiles: boolean;
  readonly lensRefresh: boolean;
  readonly inlayHintRefresh: boolean;
  readonly workspaceFolders: boolean;
  /** It carries out `ClientCommands`. */
  readonly clientCommands: boolean;
}

/** `byDefault`: whether the client carries out our commands where it does not say. */
export function abilitiesOf(params: InitializeParams, byDefault: boolean): ClientAbilities {
  const capabilities: ClientCapabilities = params.capabilities ?? {};
  const { workspace, textDocument, window } = capabilities;
  const item = textDocument?.completion?.completionItem;
  const options = optionsOf(params);
  return {
    configuration: workspace?.configuration === true,
    markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    snippets: item?.snippetSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showDocument: window?.showDocument?.support === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    clientCommands: options.clientCommands ?? byDefault,
  };
}

export function optionsOf(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}
