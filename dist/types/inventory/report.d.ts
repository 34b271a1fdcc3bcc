import type { Inventory, InventoryReport, ObservedUse } from '../model/inventory.js';
/** The inventory as data, without the places of its lines: findings have those. */
export declare function inventoryReport(inventory: Inventory, observed: readonly ObservedUse[]): InventoryReport;
