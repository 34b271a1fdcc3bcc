import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-VZ7536YO.js";
import "./chunk-PNUDM53B.js";
import "./chunk-5ZIVWAYJ.js";
import "./chunk-KKQ3F5S2.js";
import "./chunk-TI65AHI3.js";
import "./chunk-BTAJD34S.js";
import "./chunk-YGSCDZV6.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-X3JPPTIB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-CLPV3FOV.js";
import "./chunk-OJ7DTB7W.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-XQROZH3B.js";
import "./chunk-7G4PPQAM.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-POBZNREN.js";
import "./chunk-WI6SU7W6.js";
import "./chunk-C5HMFMVC.js";
import "./chunk-J4KFYN54.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-6OGQDEW6.js";
import "./chunk-2U2ICZPX.js";
import "./chunk-YJ5J6MJ6.js";
import "./chunk-YCXJFEFL.js";
import "./chunk-K6FJ6LKU.js";
import "./chunk-EXSCHWBM.js";
import "./chunk-3JHJM3WB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-JBXGPTDV.js";
import "./chunk-PJJC6EKH.js";
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
