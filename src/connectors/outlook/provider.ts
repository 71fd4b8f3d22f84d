/** Its id among the connectors. */
export const provider = "outlook";
