/** Edited in the Content Manager; its shape belongs to the plugin, so not in the Content-Type Builder. */
export const editedByUsers = { 'content-type-builder': { visible: false } };

/** Written by the plugin alone. */
export const writtenByPlugin = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };
