import { CommandType, type ICommandService, type Injector } from '@univerjs/core';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
  RibbonDataGroup,
} from '@univerjs/preset-sheets-core';
import { FILTER_BY_VALUE, SHOW_ALL_ROWS } from '../limits/userActs';

/** Offers filtering by what a cell shows, as the menu of a cell in Excel does, and showing all rows again. */
export function offerFiltering(injector: Injector, commands: ICommandService): void {
  const titles = [
    [FILTER_BY_VALUE, 'trial.filterByValue'],
    [SHOW_ALL_ROWS, 'trial.showAllRows'],
  ] as const;
  const items = titles.map(([id, title], order) => {
    commands.registerCommand({ id, type: CommandType.COMMAND, handler: () => false });
    return [id, { order: order + 5, menuItemFactory: () => ({ id, title, type: MenuItemType.BUTTON }) }] as const;
  });
  injector.get(IMenuManagerService).mergeMenu({
    [RibbonDataGroup.ORGANIZATION]: Object.fromEntries(items),
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.DATA]: Object.fromEntries(items) },
  });
}
