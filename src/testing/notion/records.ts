export interface NotionProperty {
  id: string;
  name: string;
  type: string;
  options?: string[];
}

export interface NotionDatabase {
  readonly id: string;
  title: string;
  properties: NotionProperty[];
  /** Whether it may be changed, and whether the integration sees it at all. */
  locked: boolean;
  shared: boolean;
}

export interface NotionPage {
  readonly id: string;
  readonly database: string;
  readonly properties: Map<string, unknown>;
  readonly createdBy: string;
  readonly createdAt: number;
  inTrash: boolean;
}

export interface StoredBlock {
  readonly id: string;
  readonly parent: string;
  readonly type: string;
  readonly content: Record<string, unknown>;
}
