import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-IUEP4AJI.js";
import "./chunk-2T72YG2V.js";
import "./chunk-6X3QERYJ.js";
import "./chunk-U7QJ53NM.js";
import "./chunk-DWTFUANH.js";
import "./chunk-3PVGBTQZ.js";
import "./chunk-MRXJYMYA.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-T54TBIRW.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-3KTT7LLZ.js";
import "./chunk-MB5NMYHQ.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-AFBOUGPH.js";
import "./chunk-T6ZAO6B4.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-TOGUNAXY.js";
import "./chunk-IJ5KCACA.js";
import "./chunk-Y33C5KOE.js";
import "./chunk-7UY6KT26.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-5VVFGYW7.js";
import "./chunk-XLQGP2F7.js";
import "./chunk-6RP4L2E5.js";
import "./chunk-UQVO2EYG.js";
import "./chunk-RY6HNPUM.js";
import "./chunk-OLEDPAHX.js";
import "./chunk-FU7GALMD.js";
import "./chunk-4EQSY53W.js";
import "./chunk-LNKAFKX2.js";
import "./chunk-EVNYURJO.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKMDP7UK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  gateOf,
  run
};
