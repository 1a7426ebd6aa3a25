const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OTHERS: Readonly<Record<string, string>> = {
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.12',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template',
};

/** Hands a workbook to the browser as a file to keep. */
export const download = (name: string, bytes: Uint8Array): void => {
  const type = OTHERS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? XLSX;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
