/** Which folder a command is about, and which documents lie in it. */
import * as vscode from 'vscode';

/**
 * The folder that was clicked; else that of the active document, else the first of the window; `undefined` where no folder
 * is open. A file that was clicked stands for its folder.
 */
export async function folderOf(clicked?: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (clicked) return (await isFolder(clicked)) ? clicked : parent(clicked);
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && active.scheme !== 'untitled') return parent(active);
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** The folder of a command on a whole folder: clicked, or the window's; asks where the window has several. */
export async function wholeFolder(clicked?: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (clicked) return folderOf(clicked);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

export const parent = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

export const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Every Markdown file under a folder, in the order of their paths; dot-folders and `node_modules` left out. */
export async function documentsIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*.{md,markdown}');
  const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.*}/**');
  return found.sort((a, b) => a.path.localeCompare(b.path, 'vi', { numeric: true }));
}

/** `tháng 6/nghị quyết.md`: a file's path as seen from the folder. */
export const pathIn = (folder: vscode.Uri, file: vscode.Uri): string =>
  file.path.startsWith(`${folder.path}/`) ? file.path.slice(folder.path.length + 1) : baseName(file);

export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

export const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** `tên.md` in the folder; `tên (2).md` where that is taken, on disk or as `isTaken` says. */
export async function freeName(
  folder: vscode.Uri,
  name: string,
  isTaken: (uri: vscode.Uri) => boolean = () => false,
): Promise<vscode.Uri> {
  const dot = name.lastIndexOf('.');
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
    const uri = vscode.Uri.joinPath(folder, candidate);
    if (!(await exists(uri)) && !isTaken(uri)) return uri;
  }
}
