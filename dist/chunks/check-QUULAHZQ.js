import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-MKEGAKPO.js";
import "./chunk-3XTKC3UE.js";
import "./chunk-PUZNS62S.js";
import "./chunk-W56DFGGA.js";
import "./chunk-Z3ICJTSD.js";
import "./chunk-SHV3YMFD.js";
import "./chunk-OPXCMOJ5.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-LXZIHEQ3.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-MOLFRFME.js";
import "./chunk-5F5ICIKS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-56727R4W.js";
import "./chunk-KFDSVVCU.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-ZIDIPDYB.js";
import "./chunk-KAIUBRE2.js";
import "./chunk-SLWFB2UX.js";
import "./chunk-IEXRECWJ.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-ZNOPDXBH.js";
import "./chunk-CYUO4HWQ.js";
import "./chunk-HYUYCUYL.js";
import "./chunk-OGP4B3DV.js";
import "./chunk-ARDXFNFC.js";
import "./chunk-MGAH457X.js";
import "./chunk-HM5EV2JP.js";
import "./chunk-4EQSY53W.js";
import "./chunk-SFWT26RR.js";
import "./chunk-2DGKYZPK.js";
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
