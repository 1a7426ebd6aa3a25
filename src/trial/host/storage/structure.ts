/** Whether sheets may come, go, be renamed or hidden. */
export interface Structure {
  isProtected(): boolean;
  protect(isOn: boolean): void;
}

export const createStructure = (): Structure => {
  let isOn = false;
  return {
    isProtected: () => isOn,
    protect: (wanted) => {
      isOn = wanted;
    },
  };
};
