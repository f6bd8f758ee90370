import { contextBridge, ipcRenderer } from 'electron';
import { bridgeChannel, bridgeName, type Bridge } from '../contract/bridge';
import { isOperationName } from '../contract/operation-names';

const bridge = {
  invoke: (operation, input) =>
    isOperationName(operation)
      ? ipcRenderer.invoke(bridgeChannel, operation, input)
      : Promise.reject(new TypeError('The app’s host does not know this operation.')),
} satisfies Bridge;

contextBridge.exposeInMainWorld(bridgeName, bridge);
