import type { SeenNotice } from "@kinerja/core/notice";

export type NoticeMapper = SeenNotice;
