import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-5QCAQVD3.js";
import "./chunk-WNBGVOXT.js";
import "./chunk-BPGOC6YG.js";
import "./chunk-DR74WDJK.js";
import "./chunk-6S4PVGT4.js";
import "./chunk-TXUIVQNA.js";
import "./chunk-VWRNBIJ6.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-AWTQYHPB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-C74RHTU6.js";
import "./chunk-NEFTIMDF.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-V4GMGE3Q.js";
import "./chunk-RKHWYQHT.js";
import "./chunk-AUL2G526.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-C2HE3MFX.js";
import "./chunk-D66WZDE5.js";
import "./chunk-3CK7DYMA.js";
import "./chunk-OZTTBU4V.js";
import "./chunk-D7SOM5QJ.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-WZ7Z4VLA.js";
import "./chunk-76DC2KZC.js";
import "./chunk-ZQV3QM23.js";
import "./chunk-3B2JTXST.js";
import "./chunk-HPORQG73.js";
import "./chunk-L2FSCJNQ.js";
import "./chunk-FTOCXFRZ.js";
import "./chunk-4EQSY53W.js";
import "./chunk-VLZ274E3.js";
import "./chunk-VIABXR25.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  gateOf,
  run
};
