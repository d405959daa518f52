/** So many bytes, compressed, may a notice add to a page: its words, its link and its styles. */
export const noticeBytes = 400;
